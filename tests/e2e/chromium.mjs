// Opens Chromium with the extension, driven by Playwright.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { answerDialog, inspectorArgs } from './permission_dialog.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = process.env.CHROMIUM ?? '/usr/bin/chromium';

const args = [
  '--headless=new --no-sandbox --disable-gpu --enable-unsafe-extension-debugging --disable-background-networking',
  '--disable-component-update --disable-sync --disable-default-apps --no-first-run --disable-domain-reliability',
  '--disable-client-side-phishing-detection --metrics-recording-only --no-pings --password-store=basic',
].flatMap((line) => line.split(' '));

/**
 * @param {import('./browser.mjs').Options & {extension?: string}} [options] extension: the folder it is loaded from
 * @returns what a test does with it, plus Playwright's own page and context for what only they can do
 */
export async function openChromium({ profile, locale = 'en-GB', extension = root } = {}) {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'lede-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: program,
    headless: false,
    args: [...args, ...inspectorArgs, `--lang=${locale}`],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1400, height: 900 },
    locale,
    timezoneId: 'Europe/London',
    env: { ...process.env, LANGUAGE: locale },
  });
  const whole = /** @type {import('playwright-core').Browser} */ (context.browser());
  const session = await whole.newBrowserCDPSession();
  /** @type {(method: any, parameters: any) => Promise<any>} */
  const send = (method, parameters) => session.send(method, parameters);
  const welcome = context.waitForEvent('page', (opened) => opened.url().includes('/welcome.html'));
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  await (await welcome).close(); // the first-run page opens in front
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = context.pages()[0];
  const origin = `chrome-extension://${id}`;

  return {
    id,
    origin,
    context,
    page,
    go: (/** @type {string} */ url) => page.goto(url),
    back: () => page.goBack(),
    url: async () => page.url(),
    run: (/** @type {(...args: any[]) => any} */ script, /** @type {any[]} */ ...given) =>
      page.evaluate(`(${script})(...${JSON.stringify(given)})`),
    click: (/** @type {string} */ selector) => page.locator(selector).filter({ visible: true }).first().click(),
    clickAt: (/** @type {number} */ x, /** @type {number} */ y) => page.mouse.click(x, y),
    press: (/** @type {string} */ key) => page.keyboard.press(key),
    /** Loads another extension from its folder. @returns {Promise<string>} its id */
    load: async (/** @type {string} */ folder) => (await send('Extensions.loadUnpacked', { path: folder })).id,
    /** @param {string} [of] another extension's id */
    async clickAction(of = id) {
      await page.bringToFront();
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((/** @type {{url: string}} */ { url }) => url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await send('Extensions.triggerAction', { id: of, targetId: tab.targetId });
    },
    async endBackground() {
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      const its = targetInfos.find((/** @type {{url: string}} */ { url }) => url.startsWith(origin));
      if (!its) throw new Error('there is no background to end');
      await send('Target.closeTarget', { targetId: its.targetId });
    },
    clipboard: () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const text = async (/** @type {string} */ type) => (await item.getType(type)).text();
        return { plain: await text('text/plain'), html: await text('text/html') };
      }),
    resize: (/** @type {number} */ width, /** @type {number} */ height) => page.setViewportSize({ width, height }),
    async print() {
      const devtools = await context.newCDPSession(page);
      const { data } = await devtools.send('Page.printToPDF', { printBackground: false });
      return Buffer.from(data, 'base64');
    },
    async screenshot(/** @type {string} */ path) {
      await page.screenshot({ path });
    },
    async answerPermission(/** @type {boolean} */ yes, /** @type {() => Promise<void>} */ act) {
      await act();
      return (await answerDialog(folder, yes)).join('\n');
    },
    async close() {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true });
    },
  };
}
