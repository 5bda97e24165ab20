// What stands above the story: source, title, standfirst, authors and dates.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';

process.env.TZ = 'UTC';
const { document, Node, Element, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
Object.assign(globalThis, { document, Node, Element, HTMLElement });
const { useWords, wordsFrom } = await import('../../web/words.js');
useWords(
  wordsFrom(JSON.parse(readFileSync(new URL('../../_locales/en/messages.json', import.meta.url), 'utf8'))),
  'en-GB',
);
const { headline } = await import('../../web/reader/headline.js');

/** @param {Record<string, any>} fields @returns {any} the header of an article */
const header = (fields) =>
  headline(/** @type {any} */ ({ title: 'Toll stays', authors: [], text: '', reading_minutes: [0, 0], ...fields }));

/** @param {any} node @param {string} selector the texts of the elements that match */
const texts = (node, selector) => [...node.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the source is a link to the page, by its name or its host', () => {
  const url = 'https://www.lantern.example/toll';
  const [link] = header({ url, site_name: 'The Lantern' }).querySelectorAll('.kicker a');
  assert.deepEqual([link.textContent, link.getAttribute('href')], ['The Lantern', url]);
  assert.deepEqual(texts(header({ url }), '.kicker a'), ['lantern.example']);
  assert.deepEqual(
    header({ url, canonical_url: 'https://a.example/' }).querySelector('.kicker a').getAttribute('href'),
    'https://a.example/',
  );
  const unsafe = header({ url: 'javascript:alert(1)', site_name: 'The Lantern' });
  assert.deepEqual([texts(unsafe, 'a'), texts(unsafe, '.kicker span')], [[], ['The Lantern']]);
});

test('the section is told unless it says nothing new', () => {
  const section = (/** @type {Record<string, any>} */ fields) => texts(header(fields), '.section');
  assert.deepEqual(section({ section: 'City' }), ['City']);
  assert.deepEqual(section({ section: 'City', site_name: 'City' }), []);
  assert.deepEqual(section({ section: 'Toll stays, says council' }), []);
});

test('there is always a title, and a long one is marked', () => {
  assert.deepEqual(texts(header({ title: undefined }), 'h1'), ['Untitled']);
  const isLong = (/** @type {number} */ length) =>
    header({ title: 'x'.repeat(length) })
      .querySelector('h1')
      .hasAttribute('data-long');
  assert.deepEqual([isLong(90), isLong(91)], [false, true]);
  assert.deepEqual(texts(header({ title: 'Toll – again' }), 'h1'), ['Toll\u00a0– again']);
});

test('a standfirst is shown unless the story begins with it', () => {
  const standfirst = (/** @type {Record<string, any>} */ fields) => texts(header(fields), '.standfirst');
  assert.deepEqual(standfirst({ subtitle: 'A long night.', text: 'The council met.' }), ['A long night.']);
  assert.deepEqual(standfirst({ subtitle: 'A long night.', text: 'News.\n\nA long night. The council met.' }), []);
  assert.deepEqual(standfirst({}), []);
});

test('authors are listed, with links to their pages', () => {
  const node = header({
    authors: [
      { name: 'Ann Lee', url: 'https://a.example/ann' },
      { name: 'Bo Ek', url: 'javascript:1' },
      { name: 'Cy Holm' },
    ],
  });
  assert.deepEqual(texts(node, '.byline'), ['Ann Lee, Bo Ek and Cy Holm']);
  assert.deepEqual(texts(node, '.byline a'), ['Ann Lee']);
  assert.equal(header({}).querySelector('.byline'), null);
});

test('dates are those of publication and of a later change, on the same day by the hour', () => {
  const dates = (/** @type {Record<string, any>} */ fields) => texts(header(fields), '.dates time');
  const published = '2025-08-23T10:00:00Z';
  assert.deepEqual(dates({ published, modified: '2025-08-23T12:30:00Z' }), ['23 August 2025 at 10:00', '12:30']);
  assert.deepEqual(dates({ published, modified: '2025-08-24T12:30:00Z' }), [
    '23 August 2025 at 10:00',
    '24 August 2025 at 12:30',
  ]);
  assert.deepEqual(dates({ published, modified: published }), ['23 August 2025 at 10:00']);
  assert.deepEqual(dates({ modified: '2025-08-24' }), ['24 August 2025']);
  assert.equal(header({}).querySelector('.dates'), null);
});

test('the dateline and the reading time stand with the dates', () => {
  const node = header({ dateline: { place: 'Leeds', text: 'LEEDS' }, reading_minutes: [3, 4] });
  assert.deepEqual(texts(node, '.dateline'), ['LEEDS']);
  assert.match(node.querySelector('.dates').textContent, /3\s?[–-]\s?4 minutes$/);
  assert.match(header({ reading_minutes: [4, 4] }).querySelector('.dates').textContent, /^4 minutes$/);
  assert.deepEqual(texts(header({ reading_minutes: [4, 4] }), '.dateline'), []);
});
