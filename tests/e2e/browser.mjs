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

/** The page of the first run opens in front, at some time. @param {import('playwright-core').BrowserContext} context */
async function closeWelcome(context) {
  const isWelcome = (/** @type {import('playwright-core').Page} */ page) => page.url().includes('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}

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
  if (!profile) await closeWelcome(context);
  const browser = /** @type {import('playwright-core').Browser} */ (context.browser());
  const session = await browser.newBrowserCDPSession();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  /** Clicks the extension's button while `page` is in front. @param {import('playwright-core').Page} page */
  async function clickAction(page) {
    await page.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const url = page.url();
    const tab = targetInfos.find((target) => target.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    await session.send(/** @type {any} */ ('Extensions.triggerAction'), { id, targetId: tab.targetId });
  }

  return {
    context,
    id,
    clickAction,
    /**
     * Opens the reader on a page and waits until its facts are there.
     * @param {import('playwright-core').Page} page @param {{refused?: boolean}} [options] refused: it is to say that there is no story
     */
    async read(page, { refused = false } = {}) {
      await clickAction(page);
      await page.waitForURL(/reader\.html/);
      await page.waitForSelector('[data-facts-ready], [data-refused]');
      const reason = page.locator('.refusal');
      if (!refused && (await reason.count())) throw new Error(await reason.innerText());
    },
    async close() {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true });
    },
  };
}
