// Asks for the captured page before the reader's own scripts are here, and has it read if it is not yet.
import { readAnswer, startEngine } from '../../web/engine/client.js';
import { send } from '../platform/browser.js';
import { find } from './kept.js';

/** @typedef {import('../background/captures.js').Capture} Capture */

performance.mark('lede-start');
export const id = location.hash.slice(1);

/** @param {'story' | 'facts'} kind @returns {Promise<Capture | undefined>} */
const ask = (kind) => send({ kind, id }).catch(() => undefined);

/** @type {Promise<Capture | undefined>} nothing if it is no longer at hand */
export const capture = ask('story').then((page) => page ?? find(id));

/** @type {ReturnType<typeof startEngine> | undefined} where the background did not read */
let engine;

/** @param {Capture | undefined} page @param {boolean} articleOnly */
const readHere = ({ html = '', url } = { url: '', title: '' }, articleOnly) =>
  (engine ??= startEngine()).analyze({ html, url }, { articleOnly });

/** The story, with the facts if they are already known. */
export const story = readStory();
story.catch(() => undefined); // said to whoever asks

async function readStory() {
  const page = await capture;
  performance.mark('lede-page', { detail: { times: page?.times, reading: page?.reading } });
  const json = page?.answer ?? page?.story;
  const { document } = json ? { document: readAnswer(json) } : await readHere(page, true);
  performance.mark('lede-answer', { detail: { timings: document.timings } });
  return document;
}

/** The whole answer, asked for when the story is shown. @returns {Promise<import('../../web/engine/client.js').Answer>} */
export async function readFacts() {
  const page = await capture;
  const whole = page?.story ? await ask('facts') : page;
  const json = whole ? whole.answer : page?.story; // the background was ended meanwhile: the story alone
  const answer = json ? { document: readAnswer(json), json } : await readHere(whole, false);
  performance.mark('lede-answer-whole', { detail: { timings: answer.document.timings } });
  return answer;
}
