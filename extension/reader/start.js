// Requests the captured page before the reader's own scripts have loaded, and reads it here if the background did not.
import { readAnswer, startEngine } from '../../web/engine/client.js';
import { send } from '../platform/browser.js';
import { find } from './kept.js';

/** @typedef {import('../background/captures.js').Capture} Capture */

performance.mark('lede-start');
export const id = location.hash.slice(1);

/** @param {'story' | 'facts'} kind @returns {Promise<Capture | undefined>} */
const ask = (kind) => send({ kind, id }).catch(() => undefined);

/** @type {Promise<Capture | undefined>} nothing if it is no longer kept */
export const capture = ask('story').then((page) => page ?? find(id));

/** @type {ReturnType<typeof startEngine> | undefined} used when the background did not read the page */
let engine;

/** @param {Capture | undefined} page @param {boolean} articleOnly */
const readHere = ({ html = '', url } = { url: '', title: '' }, articleOnly) =>
  (engine ??= startEngine()).analyze({ html, url }, { articleOnly });

/** The story, with the facts if they are already known. */
export const story = readStory();
story.catch(() => undefined); // reported to whoever awaits it

async function readStory() {
  const page = await capture;
  performance.mark('lede-page', { detail: { times: page?.times, reading: page?.reading } });
  const json = page?.answer ?? page?.story;
  const { document } = json ? { document: readAnswer(json) } : await readHere(page, true);
  performance.mark('lede-answer', { detail: { timings: document.timings } });
  return document;
}

/**
 * The whole answer, requested once the story is shown.
 * @returns {Promise<import('../../web/engine/client.js').Answer>}
 */
export async function readFacts() {
  const page = await capture;
  const whole = page?.story ? await ask('facts') : page;
  const json = whole ? whole.answer : page?.story; // if the background has been ended meanwhile: only the story
  const answer = json ? { document: readAnswer(json), json } : await readHere(whole, false);
  performance.mark('lede-answer-whole', { detail: { timings: answer.document.timings } });
  return answer;
}
