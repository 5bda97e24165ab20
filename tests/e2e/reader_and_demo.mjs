// Opens the reader with a story and the demo, side by side in one Chromium.
import { serve } from '../../tools/serve.mjs';
import { withSteps } from './browser.mjs';
import { openChromium } from './chromium.mjs';
import { openSite } from './site.mjs';

/** A filler paragraph. @param {number} number */
export const paragraph = (number) =>
  `<p>Paragraph ${number} tells that the keepers of the tower in Trondheim climb its stair each morning, look over the roofs until noon, and write what they saw into a book.</p>`;
export const paragraphs = [1, 2, 3, 4, 5].map(paragraph).join('');

/** `page` shows a story in the reader, the demo is served at `origin`; `close` ends everything. */
export async function openReaderAndDemo() {
  const site = await openSite();
  const chromium = await openChromium();
  await withSteps(chromium).read(`${site.origin}/samples/wire-story.html`);
  const server = await serve(0);
  const origin = `http://127.0.0.1:${Object(server.address()).port}`;
  return {
    chromium,
    page: chromium.page,
    origin,
    /** Opens a page for the demo and closes the previous one. */
    async openDemo() {
      for (const other of chromium.context.pages().slice(1)) await other.close();
      return chromium.context.newPage();
    },
    /**
     * Reads a page of one's own in the demo.
     * @param {import('playwright-core').Page} demo @param {string} body of the article @param {string} [lang] @param {string} [title]
     */
    async readOwn(demo, body, lang = 'en', title = 'The tower') {
      const html = `<!doctype html><html lang="${lang}"><meta property="og:type" content="article"><meta property="article:section" content="towers"><body><article><h1>${title}</h1>${body}</article></body></html>`;
      await demo.addInitScript((own) => sessionStorage.setItem('lede-own', own), JSON.stringify({ html }));
      await demo.goto(`${origin}/web/demo/?read=own`);
      await demo.waitForSelector('[data-facts-ready]');
    },
    async close() {
      await chromium.close();
      await site.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Sets a theme, and waits until nothing moves. @param {import('playwright-core').Page} on @param {string} theme */
export async function wear(on, theme) {
  await on.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
  await on.waitForTimeout(200);
}
