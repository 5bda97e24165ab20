// Keeps captured pages until their reader has them: in memory, and in session storage in case the browser ends this worker.
import { session } from '../platform/browser.js';

/**
 * @typedef {object} Capture
 * @property {string} url
 * @property {string} title
 * @property {string} [html]
 * @property {'restricted'} [failure]
 * @property {boolean} [byItself] nobody clicked
 * @property {string} [answer] the engine's, if it was read here
 * @property {{clicked: number, captured: number}} [times] ms since the epoch
 * @property {{startMs: number, started: number, read: number}} [reading] how long the engine took to start, and when it read
 */

const prefix = 'capture-';
/** Session storage holds 10 MB; a larger page is kept in memory alone. Two bytes a code unit at worst. */
const mostKept = 4_000_000;

/** @type {Map<string, Capture>} */
const inMemory = new Map();

/** @param {Capture} capture @returns {string} the id to ask for it by */
export function keepCapture(capture) {
  const id = crypto.randomUUID();
  inMemory.set(id, capture);
  keepForReload(id, capture).catch(() => undefined); // full: a reload will say that the page is to be opened again
  return id;
}

/** Of captures in session storage only the newest stays. @param {string} id @param {Capture} capture */
async function keepForReload(id, capture) {
  const old = (await session.keys()).filter((key) => key.startsWith(prefix));
  await session.remove(old);
  if ((capture.html?.length ?? 0) <= mostKept) await session.set(prefix + id, capture);
}

/** @param {string} id @returns {Promise<Capture | undefined>} */
export async function takeCapture(id) {
  const held = inMemory.get(id);
  inMemory.delete(id);
  return held ?? (await session.get(prefix + id));
}
