// The parts of the facts beside the story: days, sentences, the area shown on the map.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { placeLine } from '../../web/facts/card.js';
import { dayTitle, pagesTime, readersTime, sameDay } from '../../web/facts/days.js';
import { briefOf, byWeight, factsOf, quotesOf, sentenceOf, placeName } from '../../web/facts/facts.js';
import { frameOf, nearOnes, spotsWith } from '../../web/facts/map_frame.js';
import { project } from '../../web/facts/mercator.js';
import { useWords, wordsFrom } from '../../web/words.js';
import { sampleAnswer } from './sample_answer.mjs';

process.env.TZ = 'Asia/Kolkata'; // different from the page's time zone
const english = JSON.parse(readFileSync(new URL('../../_locales/en/messages.json', import.meta.url), 'utf8'));
before(() => useWords(wordsFrom(english), 'en-GB'));

/** Drops commas, which differ between releases of Intl's data. @param {Record<string, any>} fields */
const when = (fields) =>
  dayTitle(/** @type {any} */ ({ type: 'DATE', text: 'then', mentions: [], ...fields })).replaceAll(',', '');

test('days, months, years, spans and hours are each formatted as such', () => {
  assert.equal(when({ value: '2025-08-23', start: '2025-08-23', end: '2025-08-23' }), 'Sat 23 August 2025');
  assert.equal(when({ value: '2025-08', start: '2025-08-01', end: '2025-08-31' }), 'August 2025');
  assert.equal(when({ value: '2025', start: '2025-01-01', end: '2025-12-31' }), '2025');
  assert.match(when({ value: '2025-W34', start: '2025-08-18', end: '2025-08-24' }), /^18\s?–\s?24 August 2025$/);
  assert.match(when({ value: '2025-08', start: '2025-08-01', end: '2025-08-15' }), /^August 2025$/);
  assert.match(when({ value: 'P15D', start: '2025-08-01', end: '2025-08-15' }), /^1\s?–\s?15 August 2025$/);
  assert.match(when({ value: '2026-SP', start: '2026-03-01', end: '2026-05-31' }), /^March\s?–\s?May 2026$/);
  assert.match(when({ value: '198', start: '1980-01-01', end: '1989-12-31' }), /^1980\s?–\s?1989$/);
  assert.equal(
    when({ type: 'TIME', value: '2025-08-23T18:30', start: '2025-08-23', end: '2025-08-23' }),
    'Sat 23 August 2025 18:30',
  );
});

test('a place is described by its region and country; a country’s name is translated only for readers of another language', () => {
  const place = (/** @type {Record<string, any>} */ fields) =>
    /** @type {any} */ ({ mentions: [], salience: 1, ...fields });
  const brno = place({ name: 'Brno', kind: 'city', country: 'CZ', region: 'South Moravia' });
  assert.equal(placeLine(brno, 'en'), 'South Moravia, Czechia');
  const country = place({ name: 'Czech Republic', kind: 'country', country: 'CZ' });
  assert.equal(placeLine(country, 'en-US'), '');
  assert.equal(placeLine(country, 'de'), 'Czechia');
  assert.equal(placeLine(place({ name: 'Lower Mill', kind: 'place' }), 'en'), '');
  assert.equal(placeLine(place({ name: 'Lower Mill', kind: 'place', region: 'Moravia' }), 'en'), 'Moravia');
});

test('a time that covers no days keeps the words of the text', () => {
  assert.equal(when({ type: 'DURATION', value: 'P3D', text: 'three days' }), 'three days');
  assert.equal(when({ value: 'FUTURE_REF', text: 'soon' }), 'soon');
  assert.equal(when({ value: '2025-08-23', start: 'no day', end: 'no day' }), 'then');
  assert.equal(when({ value: '2025-08-23', start: '2025-08-23', end: 'no day' }), 'then');
});

test('a day before the year 100 is not moved to the 20th century', () => {
  assert.equal(when({ value: '0079', start: '0079-01-01', end: '0079-12-31' }), '79');
});

test('an instant is available in the reader’s and in the page’s time zone; a day stays the same', () => {
  assert.equal(readersTime('2025-08-23T22:30:00+01:00'), '24 August 2025 at 03:00');
  assert.equal(pagesTime('2025-08-23T22:30:00+01:00'), '2025-08-23 22:30 UTC+01:00');
  assert.equal(readersTime('2025-08-23'), '23 August 2025');
  assert.equal(readersTime('no time'), 'no time');
  assert.equal(pagesTime('no time'), 'no time');
  assert.equal(pagesTime('2025-08-23T22:30:00Z'), '2025-08-23 22:30 UTC');
  for (const midnight of ['T00:00', 'T00:00:00Z', 'T00:00:00.000-05:00'])
    assert.equal(readersTime(`2025-08-23${midnight}`), '23 August 2025', 'midnight to the second is only a day');
  assert.equal(readersTime('2025-08-23T00:00:09Z'), '23 August 2025 at 05:30');
});

test('publication and update count as the same day in the reader’s time zone', () => {
  assert.ok(sameDay('2025-08-23T22:30:00+01:00', '2025-08-24T09:00:00+05:30'));
  assert.equal(sameDay('2025-08-23T10:00:00+05:30', '2025-08-24T10:00:00+05:30'), false);
  assert.equal(sameDay('2025-08-23', '2025-08-23'), false);
});

test('the brief has the best sentences in text order', () => {
  const answer = sampleAnswer();
  answer.summary.reverse();
  const starts = briefOf(answer).map(({ start }) => start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
});

test('every fact has its mentions, and what is inferred says so', () => {
  const facts = factsOf(sampleAnswer());
  assert.ok(facts.every(({ mentions }) => mentions.length > 0));
  assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
  assert.deepEqual(
    facts.filter(({ inferred }) => inferred).map(({ source }) => source.text),
    ['June', 'Tuesday', '1 October'],
  );
});

test('a time that keeps the words of the text is not marked as inferred', () => {
  const answer = /** @type {any} */ ({
    article: {},
    summary: [],
    who: [],
    where: [],
    when: [{ type: 'DURATION', text: 'less than an hour', basis: 'inferred', mentions: [{ start: 0, end: 17 }] }],
  });
  assert.equal(factsOf(answer)[0].inferred, false);
});

test('a mention is found in its own sentence, in any kind of block', () => {
  const answer = sampleAnswer();
  const oslo = factsOf(answer).find(({ title }) => title === 'Oslo');
  const { start, end } = sentenceOf(answer, /** @type {any} */ (oslo), 0);
  assert.equal(
    answer.article.text.slice(start, end),
    'In June, parliament in Oslo approved the new cable by a margin of three votes.',
  );
});

test('a place is spelled as in the story if only the accents differ', () => {
  const named = (/** @type {string} */ text) =>
    placeName(
      /** @type {any} */ ({ name: 'Krakow', mentions: [{ start: 0, end: 6 }] }),
      /** @type {any} */ ({ article: { text } }),
    );
  assert.equal(named('Kraków is old.'), 'Kraków');
  assert.equal(named('Krakow is old.'), 'Krakow');
  assert.equal(named('KRAKÓW, Poland'), 'Krakow');
});

test('a person’s quotes are only that person’s', () => {
  const answer = sampleAnswer();
  const [aasgaard, campbell] = factsOf(answer).filter(({ kind }) => kind === 'who');
  assert.equal(quotesOf(answer, aasgaard).length, 1);
  assert.equal(quotesOf(answer, campbell).length, 0);
});

/** @param {number} longitude @param {number} latitude @param {number} [spread] */
const spot = (longitude, latitude, spread = 5) => {
  const [x, y] = project(longitude, latitude);
  return { x, y, spread };
};

test('the map contains every place and its surroundings, undistorted', () => {
  const spots = [spot(10.7, 59.9), spot(-3.2, 55.9), spot(-0.1, 51.5)];
  const { frame } = frameOf(spots, 1.6);
  for (const { x, y } of spots) {
    assert.ok(x > frame.left && x < frame.left + frame.width);
    assert.ok(y > frame.top && y < frame.top + frame.height);
  }
  assert.ok(Math.abs(frame.width / frame.height - 1.6) < 0.01);
});

test('the map shows a large country to its borders if the story is about it and names no city of it', () => {
  const russia = { source: { kind: 'country', country: 'RU', latitude: 60, longitude: 100 } };
  const moscow = { source: { kind: 'city', country: 'RU', latitude: 55.8, longitude: 37.6 } };
  const norway = { source: { kind: 'country', country: 'NO', latitude: 62, longitude: 10 } };
  const spreadOf = (/** @type {any[]} */ ...places) => spotsWith(places)(russia).spread;
  const { frame } = frameOf([spotsWith([russia])(russia)], 1.6);
  assert.ok(frame.left < moscow.source.longitude && frame.left + frame.width > 160);
  const argentina = { source: { kind: 'country', country: 'AR', latitude: -34, longitude: -64 } };
  const south = frameOf([spotsWith([argentina])(argentina)], 1.6).frame;
  assert.ok(south.top + south.height > project(-68.3, -54.8)[1]);
  assert.ok(spreadOf(russia, norway) > spreadOf(norway, russia));
  assert.equal(spreadOf(russia, moscow), spreadOf(norway, russia));
});

test('places on both sides of the date line are shown together', () => {
  const { frame } = frameOf([spot(178, -18), spot(-172, -14)], 1.6);
  assert.ok(frame.width < 60, String(frame.width));
});

test('a place far from where the story happens is only in the list, but two distant places are both shown', () => {
  const [linz, graz, vienna, shenzhen, tokyo] = [
    spot(14.3, 48.3),
    spot(15.4, 47),
    spot(16.4, 48.2),
    spot(114, 22.5),
    spot(139.7, 35.7),
  ];
  const same = (/** @type {ReturnType<typeof spot>} */ place) => place;
  assert.deepEqual(nearOnes([linz, graz, vienna, shenzhen], same), [linz, graz, vienna]);
  assert.deepEqual(nearOnes([linz, tokyo], same), [linz, tokyo]);
  const european = [linz, spot(-5, 50.3), spot(20, 41)];
  assert.deepEqual(nearOnes([...european, spot(-98, 39)], same), european);
  const [lisbon, kyiv, baku] = [spot(-9, 39), spot(30, 50), spot(50, 40)];
  assert.deepEqual(nearOnes([lisbon, kyiv, baku], same), [lisbon, kyiv, baku], 'far, but not from such a wide area');
  const everywhere = [linz, graz, shenzhen, tokyo, spot(-43, -23), spot(151, -34)];
  assert.deepEqual(nearOnes(everywhere, same), everywhere, 'a story of all the world');
});

test('of many times, those with a day come first, the most central ones before others', () => {
  const time = (/** @type {string} */ title, /** @type {number} */ salience, /** @type {string} */ start) => ({
    title,
    salience,
    start,
  });
  const times = [time('four years', 0.9, ''), time('1950', 0.2, '1950-01-01'), time('2025', 0.5, '2025-01-01')];
  assert.deepEqual(
    times.sort(byWeight).map(({ title }) => title),
    ['2025', '1950', 'four years'],
  );
});
