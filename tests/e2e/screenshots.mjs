// Takes the screenshots in docs/ of the demo's sample pages: `node tests/e2e/screenshots.mjs` (after `npm run build`).
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { program } from './chromium.mjs';

const folder = new URL('../../docs/pictures/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

/** @typedef {import('playwright-core').Page} Page */
/**
 * One state of the reader.
 * @typedef {object} State
 * @property {string} name of the file
 * @property {string} read the sample, and further parameters of the address
 * @property {string} [theme] light by default
 * @property {[number, number]} [size] of the window
 * @property {(page: Page) => Promise<unknown>} [act] what to do first
 */

const wide = /** @type {[number, number]} */ ([1280, 800]);
const tablet = /** @type {[number, number]} */ ([900, 800]);
const phone = /** @type {[number, number]} */ ([390, 800]);

/** Scrolls the facts to one of their groups. @param {string} group @returns {State['act']} */
const showGroup = (group) => async (page) => {
  await page.waitForSelector('.map-frame svg');
  await page.locator(`.facts-${group} h3`).evaluate((node) => node.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => document.querySelector('.facts')?.scrollBy(0, -16));
};

/** @type {State[]} */
const states = [
  { name: 'light', read: 'wire-story' },
  { name: 'sepia', read: 'long-feature', theme: 'sepia' },
  { name: 'dark', read: 'list', theme: 'dark' },
  { name: 'tablet-drawer', read: 'wire-story', size: tablet, act: (page) => page.keyboard.press('f') },
  { name: 'phone', read: 'interview', size: phone },
  {
    name: 'phone-facts',
    read: 'wire-story',
    size: phone,
    theme: 'black',
    act: async (page) => {
      await page.keyboard.press('f');
      await page.locator('#facts').evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 68));
    },
  },
  { name: 'right-to-left', read: 'arabic&language=ar' },
  { name: 'map', read: 'wire-story', act: showGroup('where') },
  { name: 'timeline', read: 'long-feature', theme: 'sepia', act: showGroup('when') },
  {
    name: 'popover',
    read: 'wire-story',
    act: async (page) => {
      const isPerson = () =>
        page.evaluate(() => document.querySelector('.toast')?.textContent?.startsWith('Terje Aasgaard'));
      for (let steps = 0; steps < 30 && !(await isPerson()); ++steps) await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(800);
    },
  },
  { name: 'copy', read: 'interview', act: (page) => page.locator('.copy-more').click() },
  { name: 'look', read: 'live-blog', theme: 'dark', act: (page) => page.locator('.look > button').click() },
];

/** @param {Page} page @param {string} origin @param {State} state */
async function take(page, origin, { name, read, theme = 'light', size = wide, act }) {
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.addInitScript((chosen) => localStorage.setItem('lede-settings', JSON.stringify({ theme: chosen })), theme);
  await page.goto(`${origin}/web/demo/?read=${read}`);
  await page.waitForSelector('[data-facts-ready]');
  await page.evaluate(() => document.fonts.ready);
  // Do not reserve space for a scroll bar that is not in the picture.
  await page.evaluate(() => void (document.documentElement.style.scrollbarGutter = 'auto'));
  await act?.(page);
  await page.mouse.move(0, size[1] - 1);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}

const server = await serve(0);
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
for (const state of states) {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await take(page, `http://127.0.0.1:${port}`, state);
  await page.close();
}
await browser.close();
server.close();
server.closeAllConnections();
