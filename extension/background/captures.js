// Keeps captured pages until their reader has them.

/**
 * @typedef {object} Capture
 * @property {string} url
 * @property {string} title
 * @property {string} [html]
 * @property {'restricted'} [failure]
 * @property {boolean} [byItself] nobody clicked
 * @property {string} [story] the engine's answer without facts, if it was read here
 * @property {string} [answer] the engine's with them
 * @property {{clicked: number, captured: number}} [times] ms since the epoch
 * @property {{startMs: number, started: number, read: number}} [reading] how long the engine took to start, and when it read
 */

/**
 * @typedef {object} Held
 * @property {Capture} page
 * @property {Promise<Partial<Capture>>} story
 */

/** A tab that is closed at once leaves its page here; the browser ends this worker when nothing was asked of it for a while. */
const most = 8;

/** The oldest first. @type {Map<string, Held>} */
const held = new Map();

/** @param {Held} capture @returns {string} the id to ask for it by */
export function keepCapture(capture) {
  const id = crypto.randomUUID();
  held.set(id, capture);
  for (const [oldest] of held) if (held.size > most) held.delete(oldest);
  return id;
}

/** @param {string} id */
export const findCapture = (id) => held.get(id);

/** @param {string} id */
export const forgetCapture = (id) => held.delete(id);
