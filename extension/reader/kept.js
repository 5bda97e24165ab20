// Keeps the last story that was opened until the browser closes, so that a reload can show it after the background has
// forgotten it. Session storage never touches the disk.
import { session } from '../platform/browser.js';

/** @typedef {import('../background/captures.js').Capture} Capture */

const key = 'story';
/** Session storage holds 10 MB, and a code unit takes at most two bytes. */
const most = 4_000_000;

/** @param {string} id @param {Capture} capture including its answer */
export async function keep(id, { url, title, byItself, answer = '' }) {
  if (answer.length <= most) await session.set(key, { id, capture: { url, title, byItself, answer } });
}

/** @param {string} id @returns {Promise<Capture | undefined>} */
export async function find(id) {
  const kept = await session.get(key);
  return kept?.id === id ? kept.capture : undefined;
}
