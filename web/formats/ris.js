// Writes RIS, a format with one tag per line that citation managers import.
import { familyFirst } from './people.js';
import { addressOf, publishedDay } from './source.js';

/** @param {import('./source.js').Source} source @returns {{plain: string}} */
export function ris(source) {
  const { article } = source.answer;
  const day = publishedDay(source);
  const lines = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map(({ name }) => ['AU', familyFirst(name)]),
    ['T2', article.site_name],
    ['PY', day?.slice(0, 4)],
    ['DA', day && day.replaceAll('-', '/') + '/'.repeat(Math.max(0, 3 - (day.split('-').length - 1)))],
    ['Y2', source.now.toISOString().slice(0, 10).replaceAll('-', '/') + '/'],
    ['SE', article.section],
    ['AB', article.subtitle],
    ...article.keywords.map((keyword) => ['KW', keyword]),
    ['LA', article.language],
    ['UR', addressOf(source)],
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, ' ')}`);
  return { plain: [...written, 'ER  - ', ''].join('\r\n') };
}
