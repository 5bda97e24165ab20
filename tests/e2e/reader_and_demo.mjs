// Opens the reader with a story and the demo, side by side in one Chromium.
import { serve } from '../../tools/serve.mjs';
import { withSteps } from './browser.mjs';
import { openChromium } from './chromium.mjs';
import { openSite } from './site.mjs';

/** `page` shows a story in the reader, the demo is served at `origin`; `close` ends everything. */
export async function openReaderAndDemo() {
  const site = await openSite();
  const chromium = await openChromium();
  await withSteps(chromium).read(`${site.origin}/samples/wire-story.html`);
  const server = await serve(0);
  return {
    chromium,
    page: chromium.page,
    origin: `http://127.0.0.1:${Object(server.address()).port}`,
    /** Opens a page for the demo and closes the previous one. */
    async openDemo() {
      for (const other of chromium.context.pages().slice(1)) await other.close();
      return chromium.context.newPage();
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
