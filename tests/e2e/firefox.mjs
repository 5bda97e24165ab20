// Firefox with the packaged extension in it, driven over Marionette, and a real click on its button.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxManifest } from '../../tools/manifest.mjs';
import { makePackage } from '../../tools/package.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const uuid = '6a1e7c1e-0000-4000-8000-00000000001e';
/** Quick to wait, slow to give up. */
const [pause, patience] = [100, 20_000];

/** @returns {Promise<number>} a port that was free a moment ago */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port @returns {Promise<import('node:net').Socket>} */
async function connectSoon(port) {
  for (let waited = 0; ; waited += pause) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (waited > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Marionette: each message is its length, a colon and JSON. @param {import('node:net').Socket} socket */
function speakMarionette(socket) {
  let buffer = Buffer.alloc(0);
  let last = 0;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  socket.on('data', (/** @type {Buffer} */ data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon > 0; colon = buffer.indexOf(58)) {
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message;
      const request = waiting.get(id);
      waiting.delete(id);
      if (error) request?.reject(new Error(`${error.error}: ${error.message}`));
      else request?.resolve(result && 'value' in result ? result.value : result);
    }
  });
  return (/** @type {string} */ name, /** @type {object} */ parameters = {}) => {
    const id = ++last;
    const text = JSON.stringify([0, id, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}

/** @returns what tests do with it */
export async function openFirefox() {
  const folder = mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  const port = await freePort();
  const manifest = firefoxManifest(JSON.parse(readFileSync(`${root}manifest.json`, 'utf8')));
  const { id } = manifest.browser_specific_settings.gecko;
  const preferences = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'dom.events.testing.asyncClipboard': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.locale.requested': 'en-GB',
    'intl.accept_languages': 'en-GB, en',
  };
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const xpi = join(folder, 'lede.xpi');
  writeFileSync(xpi, makePackage(manifest));

  const program = spawn(
    process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS: '1', HOME: folder, TZ: 'Europe/London' },
    },
  );
  const socket = await connectSoon(port);
  const send = speakMarionette(socket);
  await send('WebDriver:NewSession', { capabilities: {} });
  await send('WebDriver:SetWindowRect', { width: 1400, height: 1000 });
  const [tab] = await send('WebDriver:GetWindowHandles');
  await send('Addon:Install', { path: xpi, temporary: true });
  await closeWelcome();

  /** The page of the first run opens in front. */
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

  /** Runs a function in the page. @param {(...args: any[]) => any} script @param {...any} args */
  const run = (script, ...args) =>
    send('WebDriver:ExecuteScript', { script: `return (${script})(...arguments)`, args });

  const firefox = {
    id,
    readerPage: `moz-extension://${uuid}/extension/reader/reader.html`,
    run,
    send,
    /** @param {string} url */
    go: (url) => send('WebDriver:Navigate', { url }),
    url: () => send('WebDriver:GetCurrentURL'),
    /** Runs with the browser's own rights. @param {(...args: any[]) => any} script @param {...any} args */
    async inBrowser(script, ...args) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run(script, ...args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    /** Clicks the extension's button. */
    clickAction: () =>
      firefox.inBrowser((addon) => {
        const globals = /** @type {any} */ (globalThis);
        const { ExtensionParent } = globals.ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        );
        const { extension } = globals.WebExtensionPolicy.getByID(addon);
        ExtensionParent.apiManager.global
          .browserActionFor(extension)
          .triggerAction(globals.Services.wm.getMostRecentWindow('navigator:browser'));
      }, id),
    /** Waits until the function is true in the page. @param {(...args: any[]) => any} script @param {...any} args */
    async until(script, ...args) {
      for (let waited = 0; waited < patience; waited += pause) {
        const value = await run(script, ...args).catch(() => undefined);
        if (value) return value;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      throw new Error(`never came true: ${script}`);
    },
    /** Opens a page and the reader on it. @param {string} url */
    async read(url) {
      await firefox.go(url);
      await firefox.clickAction();
      await firefox.until(() => document.querySelector('[data-facts-ready], [data-refused]') !== null);
    },
    /** A real click. @param {string} selector */
    async click(selector) {
      const element = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
      await send('WebDriver:ElementClick', { id: Object.values(element)[0] });
    },
    /** @param {string} key */
    press: (key) =>
      send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ],
          },
        ],
      }),
    /** @param {string} path */
    async screenshot(path) {
      writeFileSync(path, Buffer.from(await send('WebDriver:TakeScreenshot', { full: false }), 'base64'));
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await new Promise((resolve) => (program.exitCode === null ? program.once('exit', resolve) : resolve(undefined)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return firefox;
}
