// Asks for the captured page before the reader's own scripts are here, and has it read if it is not yet.
import { readAnswer, startEngine } from '../../web/engine/client.js';
import { send } from '../platform/browser.js';

/** @typedef {import('../background/captures.js').Capture} Capture */

performance.mark('lede-start');

/** @type {Promise<Capture | undefined>} nothing if it is no longer at hand */
export const capture = send({ kind: 'take-capture', id: location.hash.slice(1) }).catch(() => undefined);

/** What the engine says about it. */
export const answer = read();
answer.catch(() => undefined); // said to whoever asks

async function read() {
  const page = await capture;
  performance.mark('lede-page', { detail: { times: page?.times, reading: page?.reading } });
  const { html = '', url } = page ?? {};
  const document = page?.answer ? readAnswer(page.answer) : (await startEngine().analyze({ html, url })).document;
  performance.mark('lede-answer', { detail: { timings: document.timings } });
  return document;
}
