// Keeps captured pages until their reader has them.

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

/** A tab that is closed at once leaves its page here; the browser ends this worker when nothing was asked of it for a while. */
const most = 8;

/** The oldest first. @type {Map<string, Promise<Capture>>} */
const held = new Map();

/** @param {Promise<Capture>} capture @returns {string} the id to ask for it by */
export function keepCapture(capture) {
  const id = crypto.randomUUID();
  held.set(id, capture);
  for (const [oldest] of held) if (held.size > most) held.delete(oldest);
  return id;
}

/** @param {string} id @returns {Promise<Capture> | undefined} */
export function takeCapture(id) {
  const capture = held.get(id);
  held.delete(id);
  return capture;
}
