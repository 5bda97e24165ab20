// Asks for the captured page before the reader's own scripts are here, and has it read if it is not yet.
import { readAnswer, startEngine } from '../../web/engine/client.js';
import { send } from '../platform/browser.js';
import { find } from './kept.js';

/** @typedef {import('../background/captures.js').Capture} Capture */

performance.mark('lede-start');
export const id = location.hash.slice(1);

/** @type {Promise<Capture | undefined>} nothing if it is no longer at hand */
export const capture = send({ kind: 'take-capture', id })
  .catch(() => undefined)
  .then((page) => page ?? find(id));

/** What the engine says about it. */
export const answer = read();
answer.catch(() => undefined); // said to whoever asks

/** @returns {Promise<import('../../web/engine/client.js').Answer>} */
async function read() {
  const page = await capture;
  performance.mark('lede-page', { detail: { times: page?.times, reading: page?.reading } });
  const { html = '', url, answer: json } = page ?? {};
  const read = json ? { document: readAnswer(json), json } : await startEngine().analyze({ html, url });
  performance.mark('lede-answer', { detail: { timings: read.document.timings } });
  return read;
}
