// Opens Firefox with the packaged extension, driven over Marionette.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxManifest } from '../../tools/manifest.mjs';
import { makePackage } from '../../tools/package.mjs';
import { connectSoon, freePort, speakMarionette } from './marionette.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const uuid = '6a1e7c1e-0000-4000-8000-00000000001e';
const [pause, patience] = [100, 20_000];
/** The codes of named keys in WebDriver. @type {Record<string, string>} */
const keyCodes = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

/** @param {string} locale @param {number} port @param {string} id the add-on's */
const preferences = (locale, port, id) => ({
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  // A temporary add-on is removed with its session; what it stored stays for the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'dom.events.testing.asyncClipboard': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.locale.requested': locale,
  'intl.accept_languages': `${locale}, en`,
});

/**
 * @param {import('./browser.mjs').Options} [options]
 * @returns what a test does with it
 */
export async function openFirefox({ profile, locale = 'en-GB' } = {}) {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  const port = await freePort();
  const manifest = firefoxManifest(JSON.parse(readFileSync(`${root}manifest.json`, 'utf8')));
  const { id } = manifest.browser_specific_settings.gecko;
  const lines = Object.entries(preferences(locale, port, id)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  const xpi = join(folder, 'lede.xpi');
  // hostile.test.mjs calls the last gate directly, but in the package it is joined with other scripts
  writeFileSync(xpi, makePackage(manifest, ['web/dom/build_article.js', 'web/dom/allow_list.js']));

  const running = spawn(
    program,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1', HOME: folder, TZ: 'Europe/London' } },
  );
  const socket = await connectSoon(port);
  const send = speakMarionette(socket);
  await send('WebDriver:NewSession', { capabilities: {} });
  const [tab] = await send('WebDriver:GetWindowHandles');
  await send('Addon:Install', { path: xpi, temporary: true });
  await closeWelcome();

  /** The first-run page opens in front. */
  async function closeWelcome() {
    for (let waited = 0; waited < patience; waited += pause) {
      const welcome = (await send('WebDriver:GetWindowHandles')).find((/** @type {string} */ handle) => handle !== tab);
      if (welcome) {
        await send('WebDriver:SwitchToWindow', { handle: welcome });
        await send('WebDriver:CloseWindow');
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await send('WebDriver:SwitchToWindow', { handle: tab });
  }

  /**
   * Runs a function in the page, or with the browser's own privileges.
   * @param {(...args: any[]) => any} script @param {any[]} given
   */
  async function evaluate(script, given) {
    const { done, failed } = await send('WebDriver:ExecuteAsyncScript', {
      script: `const [given, tell] = arguments;
        (async () => (${script})(...given))().then((done) => tell({ done }), (error) => tell({ failed: String(error) }));`,
      args: [given],
      sandbox: null, // the page's own scope
    });
    if (failed) throw new Error(failed);
    return done;
  }

  /** @param {(...args: any[]) => any} script @param {any[]} given */
  async function inBrowser(script, ...given) {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await evaluate(script, given);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** @param {string} type @param {object[]} actions */
  const perform = (type, actions) => send('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] });

  const firefox = {
    origin: `moz-extension://${uuid}`,
    go: (/** @type {string} */ url) => send('WebDriver:Navigate', { url }),
    back: () => send('WebDriver:Back'),
    url: () => send('WebDriver:GetCurrentURL'),
    run: (/** @type {(...args: any[]) => any} */ script, /** @type {any[]} */ ...given) => evaluate(script, given),
    async click(/** @type {string} */ selector) {
      const found = await send('WebDriver:FindElements', { using: 'css selector', value: selector });
      for (const element of found) {
        const [id] = Object.values(element);
        if (!(await send('WebDriver:IsElementDisplayed', { id }))) continue;
        return void (await send('WebDriver:ElementClick', { id }));
      }
      throw new Error(`${selector} is not shown`);
    },
    async clickAt(/** @type {number} */ x, /** @type {number} */ y) {
      await perform('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async press(/** @type {string} */ key) {
      const value = keyCodes[key] ?? key;
      await perform('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    clickAction: () =>
      inBrowser((addon) => {
        const globals = /** @type {any} */ (globalThis);
        const { ExtensionParent } = globals.ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        );
        const { extension } = globals.WebExtensionPolicy.getByID(addon);
        ExtensionParent.apiManager.global
          .browserActionFor(extension)
          .triggerAction(globals.Services.wm.getMostRecentWindow('navigator:browser'));
      }, id),
    /**
     * Opens the menu with a real right click. The browser's own UI accepts no clicks from a test, so the entry is
     * activated by script.
     */
    async clickMenu() {
      await perform('pointer', [
        { type: 'pointerMove', x: 400, y: 300, duration: 0 },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ]);
      await inBrowser(async () => {
        const globals = /** @type {any} */ (globalThis);
        const { document: browser } = globals.Services.wm.getMostRecentWindow('navigator:browser');
        const menu = browser.getElementById('contentAreaContextMenu');
        const find = () => menu.querySelector('[id^="lede_"]');
        for (let waited = 0; waited < 100 && !(menu.state === 'open' && find()); ++waited)
          await new Promise((resolve) => setTimeout(resolve, 50));
        menu.activateItem(find());
      });
    },
    async pressShortcut() {
      await send('Marionette:SetContext', { value: 'chrome' });
      const [alt, shift] = ['\uE00A', '\uE008'];
      await perform('key', [
        ...[alt, shift, 'K'].map((value) => ({ type: 'keyDown', value })),
        ...['K', shift, alt].map((value) => ({ type: 'keyUp', value })),
      ]);
      await send('Marionette:SetContext', { value: 'content' });
    },
    endBackground: () =>
      inBrowser(async (addon) => {
        const { extension } = /** @type {any} */ (globalThis).WebExtensionPolicy.getByID(addon);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
      }, id),
    clipboard: () =>
      firefox.run(async () => {
        const [item] = await navigator.clipboard.read();
        const text = async (/** @type {string} */ type) => (await item.getType(type)).text();
        return { plain: await text('text/plain'), html: await text('text/html') };
      }),
    /** The window is larger than the page by the browser's own bars. */
    async resize(/** @type {number} */ width, /** @type {number} */ height) {
      await send('WebDriver:SetWindowRect', { width, height });
      const [wide, high] = await firefox.run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await send('WebDriver:SetWindowRect', { width: width + wide, height: height + high });
    },
    print: async () => Buffer.from(await send('WebDriver:Print', { background: false }), 'base64'),
    async screenshot(/** @type {string} */ path) {
      writeFileSync(path, Buffer.from(await send('WebDriver:TakeScreenshot', { full: false }), 'base64'));
    },
    async answerPermission(/** @type {boolean} */ yes, /** @type {() => Promise<void>} */ act) {
      await act();
      return inBrowser(async (answer) => {
        const globals = /** @type {any} */ (globalThis);
        const { document: browser } = globals.Services.wm.getMostRecentWindow('navigator:browser');
        const find = () => browser.getElementById('addon-webext-permissions-notification');
        for (let waited = 0; waited < 100 && !find(); ++waited)
          await new Promise((resolve) => setTimeout(resolve, 100));
        const dialog = find();
        const written = `${dialog.getAttribute('label')} ${dialog.getAttribute('name')} ${dialog.textContent}`;
        (answer ? dialog.button : dialog.secondaryButton).click();
        return written;
      }, yes);
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await new Promise((resolve) => (running.exitCode === null ? running.once('exit', resolve) : resolve(undefined)));
      if (!profile) rmSync(folder, { recursive: true, force: true });
    },
  };
  await firefox.resize(1400, 900);
  return firefox;
}
