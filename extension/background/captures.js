// Keeps captured pages until their reader page has fetched them.

/**
 * @typedef {object} Capture
 * @property {string} url
 * @property {string} title
 * @property {string} [html]
 * @property {'restricted'} [failure]
 * @property {boolean} [byItself] opened without a click
 * @property {string} [story] the engine's answer without facts, if it was computed here
 * @property {string} [answer] the engine's answer with facts
 * @property {{clicked: number, captured: number}} [times] ms since the epoch
 * @property {{startMs: number, started: number, read: number}} [reading] how long the engine took to start, and when it read
 */

/**
 * @typedef {object} Held
 * @property {Capture} page
 * @property {Promise<Partial<Capture>>} story
 */

/**
 * The most captures to keep: a tab that is closed at once leaves its page here until the browser ends this idle worker.
 */
const most = 8;

/** Oldest first. @type {Map<string, Held>} */
const held = new Map();

/** @param {Held} capture @returns {string} the id under which it can be fetched */
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
