// Lists the facts of a document in one common shape, for cards, steps and marks.
import { sentenceAround } from './sentences.js';
import { dayTitle } from './days.js';

/** @typedef {import('../engine/document.js').LedeDocument} LedeDocument */
/** @typedef {import('../engine/document.js').Span} Span */

/**
 * @typedef {object} Fact
 * @property {'brief' | 'who' | 'where' | 'when'} kind
 * @property {string} id unique on the page
 * @property {string} title
 * @property {(Span & {form?: string})[]} mentions in text order, at least one
 * @property {boolean} inferred the title was inferred, not written in the text
 * @property {any} source the entry in the document
 */

/** @param {LedeDocument} answer @returns {Fact[]} in the order in which they are shown */
export function factsOf(answer) {
  const brief = briefOf(answer).map((sentence) => fact('brief', sentence.text, [sentence], sentence));
  const who = answer.who.map((entry) => fact('who', entry.name, entry.mentions, entry));
  const where = answer.where.map((entry) => fact('where', placeName(entry, answer), entry.mentions, entry));
  const when = answer.when.map((entry) => {
    const title = dayTitle(entry);
    return {
      ...fact('when', title, entry.mentions, entry),
      inferred: entry.basis === 'inferred' && title !== entry.text,
    };
  });
  return [...brief, ...who, ...where, ...when].map((item, index) => ({ ...item, id: `fact-${index}` }));
}

/**
 * The story's spelling, if only the accents differ: "Kraków", not "Krakow".
 * @param {import('../engine/document.js').Where} where @param {LedeDocument} answer
 */
export function placeName({ name, mentions }, { article: { text } }) {
  const written = mentions.map(({ start, end }) => text.slice(start, end));
  return written.includes(name) ? name : (written.find((words) => bare(words) === bare(name)) ?? name);
}

/** @param {string} words */
function bare(words) {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The two or three best sentences, in text order. @param {LedeDocument} answer */
export function briefOf({ summary }) {
  return summary.slice(0, 3).sort((a, b) => a.start - b.start);
}

/** @param {Fact['kind']} kind @param {string} title @param {Span[]} mentions @param {any} source @returns {Fact} */
function fact(kind, title, mentions, source) {
  return { kind, id: '', title, mentions, inferred: false, source };
}

/**
 * The sentence that contains a mention.
 * @param {LedeDocument} answer @param {Fact} item @param {number} mention its index
 */
export function sentenceOf(answer, item, mention) {
  return sentenceAround(answer.article.text, item.mentions[mention], answer.article.language);
}

/** What a person said, in text order. @param {LedeDocument} answer @param {Fact} item */
export function quotesOf(answer, item) {
  const index = answer.who.indexOf(item.source);
  return index < 0 ? [] : answer.quotes.filter((quote) => quote.speaker === index);
}

/**
 * Most central first, except that times without a day come last: they have no place on a timeline.
 * @param {Weighed} a @param {Weighed} b
 * @typedef {{salience: number, start?: unknown}} Weighed of facts of one kind; start: of times
 */
export function byWeight(a, b) {
  return Number(!a.start) - Number(!b.start) || b.salience - a.salience;
}
