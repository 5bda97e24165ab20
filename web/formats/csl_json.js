// Writes CSL-JSON, which citation managers and the citation processor read.
import { splitName } from './people.js';
import { addressOf } from './source.js';

/** @typedef {import('./source.js').Source} Source */

/** @param {Source} source @returns {Record<string, any>} an item of type article-newspaper, without unknown fields */
export function cslItem(source) {
  const { article } = source.answer;
  const url = addressOf(source);
  /** @type {Record<string, any>} */
  const fields = {
    id: url ?? article.title ?? 'article',
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.site_name,
    author: article.authors.map(({ name }) => splitName(name)),
    issued: dateParts(article.published),
    accessed: { 'date-parts': [[source.now.getFullYear(), source.now.getMonth() + 1, source.now.getDate()]] },
    URL: url,
    section: article.section,
    language: article.language,
    abstract: article.subtitle,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value.length !== 0));
}

/** @param {string} [time] ISO 8601 */
function dateParts(time) {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(time ?? '');
  return parts ? { 'date-parts': [parts.slice(1).filter(Boolean).map(Number)] } : undefined;
}

/** @param {Source} source @returns {{plain: string}} */
export function cslJson(source) {
  return { plain: JSON.stringify([cslItem(source)], null, 2) + '\n' };
}
