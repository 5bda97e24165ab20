// Writes Wikipedia's "cite news" template in a reference.
import { splitName } from './people.js';
import { addressOf, publishedDay } from './source.js';

/** @param {import('./source.js').Source} source @returns {{plain: string}} */
export function wikipedia(source) {
  const { article } = source.answer;
  const authors = article.authors.flatMap(({ name }, index) => {
    const parts = splitName(name);
    const number = article.authors.length > 1 ? index + 1 : '';
    if ('literal' in parts) return [[`author${number}`, parts.literal]];
    return [
      [`last${number}`, parts.family],
      [`first${number}`, parts.suffix ? `${parts.given} ${parts.suffix}` : parts.given],
    ];
  });
  const fields = [
    ...authors,
    ['date', publishedDay(source)],
    ['title', article.title],
    ['url', addressOf(source)],
    ['work', article.site_name],
    ['language', article.language],
    ['access-date', source.now.toISOString().slice(0, 10)],
  ];
  const written = fields.filter(([, value]) => value).map(([name, value]) => `|${name}=${escapeTemplate(value ?? '')}`);
  return { plain: `<ref>{{cite news ${written.join(' ')}}}</ref>` };
}

/** Escapes characters that would end the parameter, the template or the reference. @param {string} text */
function escapeTemplate(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[|{}[\]<>=]/g, (sign) => (sign === '=' ? sign : `&#${sign.charCodeAt(0)};`));
}
