// Writes JSON-LD: the story as a schema.org NewsArticle with what it mentions.
import { briefOf } from '../facts/facts.js';
import { looksLikeAgency } from './people.js';
import { addressOf } from './source.js';

/** @typedef {import('./source.js').Source} Source */
/** @typedef {import('../engine/document.js').Where} Where */

/** @param {Source} source @returns {{plain: string}} */
export function jsonLd(source) {
  const { article, who } = source.answer;
  const places = source.answer.where;
  const days = source.answer.when.filter(({ start }) => start);
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    alternativeHeadline: article.subtitle,
    url: addressOf(source),
    datePublished: article.published,
    dateModified: article.modified,
    author: article.authors.map(({ name, url }) => ({
      '@type': looksLikeAgency(name.split(/\s+/)) ? 'Organization' : 'Person',
      name,
      url,
    })),
    publisher: article.site_name && { '@type': 'Organization', name: article.site_name },
    articleSection: article.section,
    inLanguage: article.language,
    keywords: article.keywords,
    abstract: briefOf(source.answer)
      .map(({ text }) => text)
      .join(' '),
    dateline: article.dateline?.text,
    image: article.lead_image?.url,
    wordCount: article.word_count,
    mentions: who.map(({ name, kind, role, aliases }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
      alternateName: aliases,
      ...(kind === 'person' ? { jobTitle: role?.text } : { description: role?.text }),
    })),
    contentLocation: places.map(placeNode),
    temporalCoverage: days.map(({ start, end }) => (start === end || !end ? start : `${start}/${end}`)),
  };
  return { plain: JSON.stringify(withoutEmpty(node), null, 2) + '\n' };
}

/** @type {Record<string, string>} */
const placeTypes = {
  continent: 'Continent',
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  place: 'Place',
};

/** @param {Where} where */
function placeNode({ name, kind, country, latitude, longitude }) {
  return {
    '@type': placeTypes[kind] ?? 'Place',
    name,
    address: kind !== 'country' && country ? { '@type': 'PostalAddress', addressCountry: country } : undefined,
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** Leaves out what is unknown or empty. @param {any} value @returns {any} */
function withoutEmpty(value) {
  if (Array.isArray(value)) return value.length ? value.map(withoutEmpty) : undefined;
  if (!value || typeof value !== 'object') return value === '' || value === 0 ? undefined : value;
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const clean = name === 'latitude' || name === 'longitude' ? field : withoutEmpty(field);
    return clean === undefined ? [] : [[name, clean]];
  });
  return Object.fromEntries(kept);
}
