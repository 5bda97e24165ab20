// A real browser with the extension in it, the same to a test whichever it is.
import { existsSync } from 'node:fs';
import { openChromium, program as chromium } from './chromium.mjs';
import { openFirefox, program as firefox } from './firefox.mjs';

/**
 * @typedef {object} Options
 * @property {string} [profile] a folder that is kept, so that the browser can be opened on it again
 * @property {string} [locale] BCP 47
 */

/**
 * What a test does with a browser. There is one tab. Functions given to `run` and `until` are sent to the page as text: they see its
 * globals and their arguments, nothing around them.
 * @typedef {object} Browser
 * @property {string} origin of the extension's own pages
 * @property {(url: string) => Promise<unknown>} go
 * @property {() => Promise<unknown>} back
 * @property {() => Promise<string>} url
 * @property {(script: (...args: any[]) => any, ...args: any[]) => Promise<any>} run answers with what it returns, or resolves to
 * @property {(selector: string) => Promise<void>} click a real click in the middle of the first that is shown
 * @property {(x: number, y: number) => Promise<void>} clickAt a real click, in pixels of the page's window
 * @property {(key: string) => Promise<void>} press a real key: a character, or a name such as `Escape`
 * @property {() => Promise<void>} clickAction presses the extension's button
 * @property {() => Promise<void>} [clickMenu] chooses the extension's entry in the page's context menu, where a test can
 * @property {() => Promise<void>} [pressShortcut] presses the extension's key, where a test can
 * @property {() => Promise<void>} endBackground ends the extension's background, as the browser does when nothing was asked of it for a while
 * @property {() => Promise<{plain: string, html: string}>} clipboard
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {() => Promise<Buffer>} print the page as a PDF
 * @property {(path: string) => Promise<void>} screenshot of what is seen
 * @property {(yes: boolean, act: () => Promise<void>) => Promise<string>} answerPermission does what makes the browser ask for a
 *   site, answers its own dialog, and tells what was written there
 * @property {() => Promise<void>} close
 */

/** @typedef {Browser & ReturnType<typeof withSteps>} Driver */

/** @type {Record<string, {program: string, open: (options?: Options) => Promise<Browser>}>} */
const known = {
  Chromium: { program: chromium, open: openChromium },
  Firefox: { program: firefox, open: openFirefox },
};

const wanted = process.env.BROWSER;

/** Every browser, with the reason to leave it out here, if there is one. `BROWSER=Firefox` leaves the others out. */
export const browsers = Object.entries(known).map(([name, { program, open }]) => ({
  name,
  skip: wanted && wanted !== name ? 'not wanted' : existsSync(program) ? false : `${program} is not there`,
  /** @param {Options} [options] @returns {Promise<Driver>} */
  async open(options) {
    const browser = await open(options);
    return Object.assign(browser, withSteps(browser));
  },
}));

const [pause, patience] = [50, 20_000]; // quick to look again, slow to give up

/** Steps made of a browser's own. @param {Browser} browser */
export function withSteps(browser) {
  const steps = {
    /** Waits until the function answers with something true. @param {(...args: any[]) => any} script @param {...any} args @returns {Promise<any>} */
    async until(script, ...args) {
      for (let waited = 0; waited < patience; waited += pause) {
        const value = await browser.run(script, ...args).catch(() => undefined); // the page may be changing
        if (value) return value;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      throw new Error(`never came true: ${script} with ${JSON.stringify(args)}`);
    },
    /** Waits for something to be shown. @param {string} selector @returns {Promise<any>} */
    untilShown: (selector) =>
      steps.until((chosen) => document.querySelector(chosen)?.checkVisibility() === true, selector),
    /** What is read on the screen. @param {string} selector @returns {Promise<string>} */
    textOf: (selector) =>
      browser.run(
        (chosen) => /** @type {HTMLElement | null} */ (document.querySelector(chosen))?.innerText ?? '',
        selector,
      ),
    /**
     * Opens the reader on the page that is shown.
     * @param {{refused?: boolean, by?: () => Promise<void>}} [options] refused: it is to say that there is no story; by: the way in
     */
    async openReader({ refused = false, by = browser.clickAction } = {}) {
      await by();
      await steps.until(() => document.querySelector('[data-facts-ready], [data-refused]') !== null);
      const reason = await steps.textOf('.refusal');
      if (!refused && reason) throw new Error(reason);
    },
    /** Opens a page and the reader on it. @param {string} url @param {{refused?: boolean}} [options] */
    async read(url, options) {
      await browser.go(url);
      await steps.openReader(options);
    },
  };
  return steps;
}
