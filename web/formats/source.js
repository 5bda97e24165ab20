// The input of every format, and the lines that several formats share.
import { placeLine } from '../facts/card.js';
import { dayTitle } from '../facts/days.js';
import { byWeight, placeName } from '../facts/facts.js';

/**
 * @typedef {object} Source
 * @property {import('../engine/document.js').LedeDocument} answer
 * @property {ParentNode | undefined} story the article's nodes
 * @property {boolean} withArticle whether to include the article itself besides the facts
 * @property {Date} now
 */

/** @param {Source} source @returns the address to cite */
export function addressOf({ answer: { article } }) {
  return article.canonical_url ?? article.url;
}

/** The day of publication, as dated by the page: "2025-08-23". @param {Source} source */
export function publishedDay({ answer: { article } }) {
  return article.published?.slice(0, 10);
}

/** @param {Source} source @returns {{name: string, detail: string}[]} */
export function whoLines({ answer }) {
  return answer.who.map(({ name, role }) => ({ name, detail: role?.text ?? '' }));
}

/** @param {Source} source @returns {{name: string, detail: string}[]} */
export function whereLines({ answer }) {
  const { language } = answer.article;
  return answer.where.map((where) => ({ name: placeName(where, answer), detail: placeLine(where, language) }));
}

/**
 * @param {Source} source @param {number} [most] only the most central ones, still in calendar order
 * @returns {{name: string, detail: string}[]} detail: the words of the text, if they differ
 */
export function whenLines({ answer }, most) {
  const central = [...answer.when].sort(byWeight).slice(0, most);
  const shown = answer.when.filter((when) => central.includes(when));
  return shown.map((when) => {
    const name = dayTitle(when);
    return { name, detail: name.includes(when.text) ? '' : `“${when.text}”` };
  });
}
