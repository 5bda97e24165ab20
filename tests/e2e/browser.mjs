// Chromium with the extension in it, and a real click on its button.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));

const args = [
  '--headless=new --no-sandbox --disable-gpu --enable-unsafe-extension-debugging --disable-background-networking',
  '--disable-component-update --disable-sync --disable-default-apps --no-first-run --disable-domain-reliability',
  '--disable-client-side-phishing-detection --metrics-recording-only --no-pings --password-store=basic',
].flatMap((line) => line.split(' '));

/**
 * @param {{profile?: string, locale?: string, extension?: string}} [options] profile: a folder to be used again, kept
 * @returns the browser's context and what tests do with it
 */
export async function openChromium({ profile, locale = 'en-GB', extension = root } = {}) {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'lede-e2e-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    args: [...args, `--lang=${locale}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1400, height: 900 },
    locale,
    timezoneId: 'Europe/London',
    env: { ...process.env, LANGUAGE: locale },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const browser = /** @type {import('playwright-core').Browser} */ (context.browser());
  const session = await browser.newBrowserCDPSession();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  /** Clicks the extension's button while `page` is in front. @param {import('playwright-core').Page} page */
  async function clickAction(page) {
    await page.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const url = page.url();
    const tab = targetInfos.find((target) => target.url === url) ?? targetInfos[0];
    await session.send(/** @type {any} */ ('Extensions.triggerAction'), { id, targetId: tab.targetId });
  }

  return {
    context,
    id,
    clickAction,
    /** Opens the reader on a page and waits until its facts are there. @param {import('playwright-core').Page} page */
    async read(page) {
      await clickAction(page);
      await page.waitForURL(/reader\.html/);
      await page.waitForSelector('[data-facts-ready], [data-refused]');
    },
    async close() {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true });
    },
  };
}
