// Writes the structured summary: headline, source and date, then in brief, who, where and when, then the link.
import { briefOf } from '../facts/facts.js';
import { readersTime } from '../facts/days.js';
import { word } from '../words.js';
import { escapeHtml } from './escape.js';
import { addressOf, whenLines, whereLines, whoLines } from './source.js';

/** @typedef {import('./source.js').Source} Source */
/** @typedef {{title: string, items: {name: string, detail: string}[]}} Part */

const most = 8;

/** @param {Source} source @returns {Part[]} */
function partsOf(source) {
  const brief = briefOf(source.answer).map(({ text }) => ({ name: text, detail: '' }));
  return [
    { title: word('in_brief'), items: brief },
    { title: word('who'), items: whoLines(source).slice(0, most) },
    { title: word('where'), items: whereLines(source).slice(0, most) },
    { title: word('when'), items: whenLines(source, most) },
  ].filter(({ items }) => items.length);
}

/** @param {Source} source "Site · 23 August 2025 · Author" */
function originOf({ answer: { article } }) {
  const day = article.published?.slice(0, 10); // as dated by the page, whatever the reader's time zone
  const authors = article.authors.map(({ name }) => name).join(', ');
  return [article.site_name, day && readersTime(day), authors].filter(Boolean).join(' · ');
}

/** @param {Source} source @returns {{plain: string, html: string}} */
export function summary(source) {
  const { article } = source.answer;
  const title = article.title ?? '';
  const origin = originOf(source);
  const address = addressOf(source);
  const parts = partsOf(source);
  const line = (/** @type {Part['items'][0]} */ { name, detail }) => (detail ? `${name} – ${detail}` : name);
  const plain = [
    [title, origin].filter(Boolean).join('\n'),
    ...parts.map(({ title, items }) => [title, ...items.map((item) => `• ${line(item)}`)].join('\n')),
    address,
  ];
  const html = [
    `<h2>${escapeHtml(title)}</h2>`,
    origin && `<p>${escapeHtml(origin)}</p>`,
    ...parts.map(({ title, items }) => `<h3>${escapeHtml(title)}</h3><ul>${items.map(htmlItem).join('')}</ul>`),
    address && `<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
  ];
  return { plain: plain.filter(Boolean).join('\n\n'), html: html.filter(Boolean).join('\n') };
}

/** @param {Part['items'][0]} item */
function htmlItem({ name, detail }) {
  return detail ? `<li><b>${escapeHtml(name)}</b> – ${escapeHtml(detail)}</li>` : `<li>${escapeHtml(name)}</li>`;
}
