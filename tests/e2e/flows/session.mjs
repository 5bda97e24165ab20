// What the flows share: a browser, the site it reads, and a story on that site.
import { mkdirSync } from 'node:fs';

const shots = new URL('../../../build/artefacts/screenshots/', import.meta.url).pathname;
mkdirSync(shots, { recursive: true });

/** A story from the demo's samples, and its title. */
export const story = '/samples/wire-story.html';
export const title = 'Norway and Scotland agree to link power grids under the North Sea';

/**
 * @typedef {object} Session
 * @property {import('../browser.mjs').Driver} browser once it is open
 * @property {Awaited<ReturnType<typeof import('../site.mjs').openSite>>} site once it is open
 * @property {typeof import('../browser.mjs').browsers[number]['open']} open opens another browser
 * @property {(path: string, options?: {refused?: boolean}) => Promise<void>} read opens a page of the site and the reader on it
 * @property {(of: string) => Promise<void>} shot saves a screenshot
 */

/** @param {string} name of the browser @param {Session['open']} open @returns {Session} without what is opened later */
export function newSession(name, open) {
  const session = /** @type {Session} */ ({
    open,
    read: (path, options = {}) => session.browser.read(session.site.origin + path, options),
    shot: (of) => session.browser.screenshot(`${shots}${name.toLowerCase()}-${of}.png`),
  });
  return session;
}
