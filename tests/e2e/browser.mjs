// Opens a real browser with the extension, behind the same interface for every browser.
import { existsSync } from 'node:fs';
import { openChromium, program as chromium } from './chromium.mjs';
import { openFirefox, program as firefox } from './firefox.mjs';

/**
 * @typedef {object} Options
 * @property {string} [profile] a folder to keep, so that the browser can be reopened with it
 * @property {string} [locale] BCP 47
 */

/**
 * What a test can do with a browser. There is one tab. Functions given to `run` and `until` are sent to the page as
 * text: they see its globals and their arguments, but nothing of their surroundings.
 * @typedef {object} Browser
 * @property {string} origin of the extension's own pages
 * @property {(url: string) => Promise<unknown>} go
 * @property {() => Promise<unknown>} back
 * @property {() => Promise<string>} url
 * @property {(script: (...args: any[]) => any, ...args: any[]) => Promise<any>} run resolves with what the script returns
 * @property {(selector: string) => Promise<void>} click a real click in the middle of the first visible match
 * @property {(x: number, y: number) => Promise<void>} clickAt a real click, in pixels of the page's window
 * @property {(key: string) => Promise<void>} press a real key: a character, or a name such as `Escape`
 * @property {() => Promise<void>} clickAction presses the extension's button
 * @property {() => Promise<void>} [clickMenu] chooses the extension's entry in the page's context menu, if a test can
 * @property {() => Promise<void>} [pressShortcut] presses the extension's shortcut, if a test can
 * @property {() => Promise<void>} endBackground ends the extension's background, as the browser does when it has been idle
 * @property {() => Promise<{plain: string, html: string}>} clipboard
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {() => Promise<Buffer>} print the page as a PDF
 * @property {(path: string) => Promise<void>} screenshot of the visible part
 * @property {(yes: boolean, act: () => Promise<void>) => Promise<string>} answerPermission does what makes the browser ask for a
 *   site, answers the browser's dialog, and returns its text
 * @property {() => Promise<void>} close
 */

/** @typedef {Browser & ReturnType<typeof withSteps>} Driver */

/** @type {Record<string, {program: string, open: (options?: Options) => Promise<Browser>}>} */
const known = {
  Chromium: { program: chromium, open: openChromium },
  Firefox: { program: firefox, open: openFirefox },
};

const wanted = process.env.BROWSER;

/** Every browser, with the reason to skip it here, if there is one. `BROWSER=Firefox` skips the others. */
export const browsers = Object.entries(known).map(([name, { program, open }]) => ({
  name,
  skip: wanted && wanted !== name ? 'not wanted' : existsSync(program) ? false : `${program} is not there`,
  /** @param {Options} [options] @returns {Promise<Driver>} */
  async open(options) {
    const browser = await open(options);
    return Object.assign(browser, withSteps(browser));
  },
}));

const [pause, patience] = [50, 20_000]; // checks often, gives up late

/** Adds steps made of a browser's basic ones. @param {Browser} browser */
export function withSteps(browser) {
  const steps = {
    /**
     * Waits until the function returns something truthy.
     * @param {(...args: any[]) => any} script @param {...any} args @returns {Promise<any>}
     */
    async until(script, ...args) {
      for (let waited = 0; waited < patience; waited += pause) {
        const value = await browser.run(script, ...args).catch(() => undefined); // the page may be changing
        if (value) return value;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      throw new Error(`never came true: ${script} with ${JSON.stringify(args)}`);
    },
    /** Waits until something is visible. @param {string} selector @returns {Promise<any>} */
    untilShown: (selector) =>
      steps.until((chosen) => document.querySelector(chosen)?.checkVisibility() === true, selector),
    /** The visible text of an element. @param {string} selector @returns {Promise<string>} */
    textOf: (selector) =>
      browser.run(
        (chosen) => /** @type {HTMLElement | null} */ (document.querySelector(chosen))?.innerText ?? '',
        selector,
      ),
    /**
     * Opens the reader on the current page.
     * @param {{refused?: boolean, by?: () => Promise<void>}} [options] refused: expect it to say that there is no story; by: how to open it
     */
    async openReader({ refused = false, by = browser.clickAction } = {}) {
      await by();
      await steps.until(() => document.querySelector('[data-facts-ready], [data-refused]') !== null);
      const reason = await steps.textOf('.refusal');
      if (!refused && reason) throw new Error(reason);
    },
    /** Opens a page and then the reader on it. @param {string} url @param {{refused?: boolean}} [options] */
    async read(url, options) {
      await browser.go(url);
      await steps.openReader(options);
    },
  };
  return steps;
}
