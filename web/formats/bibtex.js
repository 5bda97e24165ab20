// Writes BibTeX and BibLaTeX entries.
import { splitName } from './people.js';
import { addressOf, publishedDay } from './source.js';

/** @typedef {import('./source.js').Source} Source */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @param {Source} source @returns {{plain: string}} */
export function bibtex(source) {
  const [year, month, day] = publishedDay(source)?.split('-') ?? [];
  const address = addressOf(source);
  return entry('misc', source, {
    ...common(source),
    howpublished: address && braced(`\\url{${escapeUrl(address)}}`),
    year: year && braced(year),
    month: month && months[Number(month) - 1] + (day ? ` # "~${Number(day)}"` : ''),
    note: source.answer.article.site_name && braced(escapeTex(source.answer.article.site_name)),
  });
}

/** @param {Source} source @returns {{plain: string}} */
export function biblatex(source) {
  const { article } = source.answer;
  const address = addressOf(source);
  const day = publishedDay(source);
  return entry('online', source, {
    ...common(source),
    date: day && braced(day),
    url: address && braced(escapeUrl(address)),
    urldate: braced(source.now.toISOString().slice(0, 10)),
    organization: article.site_name && braced(escapeTex(article.site_name)),
    langid: article.language && braced(escapeTex(article.language)),
  });
}

/** @param {Source} source @returns {Record<string, string | undefined>} */
function common({ answer: { article } }) {
  const authors = article.authors.map(({ name }) => texName(name)).join(' and ');
  return {
    title: article.title && braced(`{${escapeTex(article.title)}}`),
    author: authors && braced(authors),
  };
}

/** @param {string} type @param {Source} source @param {Record<string, string | undefined>} fields */
function entry(type, source, fields) {
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${value}`);
  return { plain: `@${type}{${keyOf(source)},\n${lines.join(',\n')}\n}\n` };
}

/** "halvorsen2025norway": family name, year, first long word of the title. @param {Source} source */
function keyOf(source) {
  const { article } = source.answer;
  const author = article.authors[0] && splitName(article.authors[0].name);
  const name = author ? ('family' in author ? author.family : author.literal) : (article.site_name ?? '');
  const word = (article.title ?? '').split(/\s+/).find((word) => word.length > 3) ?? '';
  const plain = [name, publishedDay(source)?.slice(0, 4) ?? '', word].map((part) =>
    part.normalize('NFD').replace(/[^A-Za-z0-9]/g, ''),
  );
  return plain.join('').toLowerCase().slice(0, 40) || 'article';
}

/** Adds braces around names that BibTeX must not split. @param {string} name */
function texName(name) {
  const parts = splitName(name);
  if ('literal' in parts) return `{${escapeTex(parts.literal)}}`;
  return [parts.family, parts.suffix, parts.given].flatMap((part) => (part ? escapeTex(part) : [])).join(', ');
}

/** @param {string} text */
function braced(text) {
  return `{${text}}`;
}

/** @type {Record<string, string>} */
const signs = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** @param {string} text */
function escapeTex(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/-(?=-)/g, '-{}');
}

/** @param {string} url */
function escapeUrl(url) {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}
