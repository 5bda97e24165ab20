// What the tests of the formats have in common: a sample page, awkward titles and names, a document to build in.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { sampleAnswer } from './sample_answer.mjs';

const { document, Node, Element } = parseHTML('<!doctype html><html><body></body></html>');
Object.assign(globalThis, { document, Node, Element });

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { useWords, wordsFrom } = await import('../../web/words.js');
useWords(wordsFrom(JSON.parse(read('_locales/en/messages.json'))), 'en-GB');

/** Loads a citation style or locale. @param {string} name @returns {Promise<any>} */
export const load = async (name) => JSON.parse(read(`web/vendor/${name}`));

/** @param {Record<string, any>} [article] @param {{withArticle?: boolean}} [options] */
export function source(article, { withArticle = true } = {}) {
  const answer = sampleAnswer(article);
  const story = /** @type {any} */ (
    parseHTML(`<!doctype html><html><body>${answer.article.html}</body></html>`).document.body
  );
  return { answer, story, withArticle, now: new Date(Date.UTC(2025, 9, 1, 12)) };
}

export const awkwardTitles = [
  'Plain',
  'Commas, colons: and # signs',
  `"Quotes" 'and' “more” \\ back\\slashes`,
  '- starts like a list: [x](y) *stars* _lines_ `ticks` <b>tags</b> & ~~more~~',
  '{braces} $dollars$ 50% A_B ^ ~ #1',
  '---',
  '日本の首相、ソウルへ',
  'رئيس الوزراء يزور طوكيو',
  'Line\u2028separated\u0085text',
  'null',
  '1. first',
  'x'.repeat(2000),
  'a | b }} ]] </ref>',
];

/** Names as found on pages; `family` as a citation needs it, or nothing where the name is not split. */
export const awkwardNames = [
  { name: 'O’Neil, "Jr."' },
  { name: 'Ana María de la Cruz', family: 'de la Cruz' },
  { name: "Seán O'Brien", family: "O'Brien" },
  { name: 'Zoé PETIT', family: 'PETIT' },
  { name: 'Ingrid Reid RN' },
  { name: 'Centre for Tides' },
  { name: '森田 健一' },
  { name: 'ليلى بنعمر' },
  { name: 'Олена Шевченко' },
  { name: 'AC/DC & Co. {Press} 50%' },
  { name: 'Harbour News Agency' },
  { name: 'Sting' },
];

/** Everything that may be missing is missing. */
export const bare = {
  authors: [],
  published: undefined,
  modified: undefined,
  site_name: undefined,
  subtitle: undefined,
};

/** @param {string} text @returns {string} on one line, as displayed */
export const flat = (text) => text.replace(/\s+/g, ' ').trim();
