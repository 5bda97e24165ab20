// The parts of the reader that need no browser: settings, voices, file names, addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeLink, safeMedia, safeSourceSet } from '../../web/dom/allow_list.js';
import { fileName } from '../../web/reader/downloads.js';
import { isNoLater } from '../../web/reader/headline.js';
import { refusedTitle } from '../../web/reader/refusal.js';
import { samePicture } from '../../web/reader/same_picture.js';
import { LiveSettings, initialSettings, readSettings, schema, stepAmount } from '../../web/reader/settings.js';
import { blocksFrom, localVoices } from '../../web/reader/speaker.js';

test('stored values that are unknown or out of bounds become defaults', () => {
  const stored = { theme: 'sepia', size: 9999, ruler: 'yes', unknown: 1, copyFormat: 'exe', width: 40 };
  assert.deepEqual(readSettings(stored), { ...initialSettings(), theme: 'sepia', width: 40 });
  for (const wrong of [null, undefined, 'text', 7, []]) assert.deepEqual(readSettings(wrong), initialSettings());
});

test('a stored amount is kept up to its bounds', () => {
  const { least, most } = /** @type {import('../../web/reader/settings.js').Amount} */ (schema.size);
  for (const size of [least, most]) assert.equal(readSettings({ size }).size, size);
  for (const size of [least - 1, most + 1, String(least)])
    assert.equal(readSettings({ size }).size, initialSettings().size);
});

test('a reset restores the defaults, tells the listeners and is saved', async () => {
  /** @type {any[]} */
  const saved = [];
  const settings = new LiveSettings({
    load: async () => ({ theme: 'dark' }),
    save: async (values) => void saved.push(values),
  });
  /** @type {unknown[]} */
  const heard = [];
  settings.listen(({ theme }) => heard.push(theme));
  await settings.load();
  settings.reset();
  assert.deepEqual(heard, ['auto', 'dark', 'auto']);
  assert.deepEqual(saved, [initialSettings()]);
});

test('a step stays within the bounds and on the grid', () => {
  const { least, most, step } = /** @type {import('../../web/reader/settings.js').Amount} */ (schema.lineHeight);
  assert.equal(stepAmount('lineHeight', most, 1), most);
  assert.equal(stepAmount('lineHeight', least, -1), least);
  assert.equal(stepAmount('lineHeight', 1.7, 1), Math.round((1.7 + step) * 100) / 100);
});

test('a change is saved at once, and a burst of changes in two writes', async () => {
  /** @type {any[]} */
  const saved = [];
  const settings = new LiveSettings({ load: async () => undefined, save: async (values) => void saved.push(values) });
  settings.set('size', 22);
  assert.equal(saved.length, 1);
  for (const size of [24, 26, 28]) settings.set('size', size);
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.deepEqual(
    saved.map(({ size }) => size),
    [22, 28],
  );
});

test('listeners get the current settings and each change, also from elsewhere', () => {
  /** @type {(stored: unknown) => void} */
  let elsewhere = () => undefined;
  const settings = new LiveSettings({
    load: async () => undefined,
    save: async () => undefined,
    watch: (changed) => (elsewhere = changed),
  });
  /** @type {unknown[]} */
  const heard = [];
  settings.listen(({ theme }) => heard.push(theme));
  elsewhere({ theme: 'dark' });
  settings.set('theme', 'black');
  assert.deepEqual(heard, ['auto', 'dark', 'black']);
});

test('only this computer’s voices are used, the story’s own dialect first', () => {
  const voice = (/** @type {string} */ lang, localService = true, isDefault = false) =>
    /** @type {any} */ ({ lang, localService, default: isDefault });
  const voices = [voice('en-US', true, true), voice('en-GB'), voice('en-GB', false), voice('fr-FR')];
  assert.deepEqual(localVoices(voices, 'en-GB'), [voices[1], voices[0]]);
  assert.deepEqual(localVoices(voices, 'fr'), [voices[3]]);
  assert.deepEqual(localVoices(voices, 'ja'), []);
  const [other, own] = [voice('en_us'), voice('EN-gb')];
  assert.deepEqual(localVoices([other, own], 'en-GB'), [own, other], 'however they are written');
});

test('an update is told only if it comes after the publication', () => {
  const told = (/** @type {string} */ published, /** @type {string} */ changed) => !isNoLater(changed, published);
  assert.ok(told('2025-08-23T10:00:00Z', '2025-08-23T12:30:00+02:00'));
  assert.ok(told('2025-08-23', '2025-08-23T10:00:00Z') && told('2025-08-23T10:00:00Z', '2025-08-24'));
  assert.equal(told('2025-08-23T10:00:00Z', '2025-08-23T10:00:40Z'), false, 'within a minute');
  assert.equal(told('2025-08-23T10:00:00Z', '2025-08-22T10:00:00Z'), false, 'before it');
  assert.equal(told('2025-08-23T10:00:00Z', '2025-08-23'), false, 'on its day, without an hour');
});

test('reading aloud starts at the block of the given position', () => {
  const text = 'First block.\n\nSecond\nof two lines.\n\nThird.';
  const said = (/** @type {number} */ from) => blocksFrom(text, from).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(said(0), ['First block.', 'Second\nof two lines.', 'Third.']);
  assert.deepEqual(said(text.indexOf('of two')), ['of two lines.', 'Third.']);
  assert.deepEqual(said(text.length), []);
});

test('a title becomes a file name that every system accepts', () => {
  assert.equal(fileName('A/B: "C" <d>|?*'), 'A B C d');
  assert.equal(fileName('...'), 'article');
  assert.ok([...fileName('日本'.repeat(2000))].length <= 80);
  assert.equal(fileName('Über Straße 100 %'), 'Über Straße 100');
});

test('only safe addresses are linked to or loaded', () => {
  for (const url of ['https://a.example/', 'mailto:a@a.example', 'tel:+1']) assert.ok(safeLink(url), url);
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'no address',
  ])
    assert.equal(safeLink(url), undefined, url);
  assert.ok(safeMedia('data:image/png;base64,AAAA'));
  for (const url of ['data:image/svg+xml,<svg/>', 'data:text/html,x', 'javascript:1', 'about:blank'])
    assert.equal(safeMedia(url), undefined, url);
  assert.equal(
    safeSourceSet(
      'https://a.example/1.png 1x, javascript:alert(1) 2x, https://a.example/3.png 3x, https://a.example/4.png 4x 5x',
    ),
    'https://a.example/1.png 1x, https://a.example/3.png 3x',
  );
});

test('a picture is recognised in another size, crop, server or wrapper, and no other picture is', () => {
  const bridge = 'https://img.example/2025/09/the-old-bridge-1200x675.jpg';
  for (const other of [
    `${bridge}?width=640`,
    'http://cdn.example/2025/09/the-old-bridge-640x360.webp',
    'https://cdn.example/crop/16x9/q80/the-old-bridge.jpg',
    `https://cdn.example/resize/640/?url=${encodeURIComponent('https://img.example/the-old-bridge.jpg')}`,
  ])
    assert.ok(samePicture(bridge, other), other);
  assert.ok(samePicture('https://img.example/a/194191.jpg', 'https://img.example/b/194191.jpg'), 'a long number tells');
  for (const [one, other] of [
    [bridge, 'https://img.example/2025/09/the-new-bridge-1200x675.jpg'],
    ['https://img.example/monday/photo-1.jpg', 'https://img.example/tuesday/photo-1.jpg'],
    ['https://img.example/combine?img=/2025/harbour.jpg&w=1', 'https://img.example/combine?img=/2025/quay.jpg&w=1'],
  ])
    assert.equal(samePicture(one, other), false, other);
});

test('a refused page keeps its title if it is an article whose rest is for subscribers', () => {
  const refused = (/** @type {any} */ article) => refusedTitle(article);
  assert.equal(refused({ reason_code: 'subscribers', title: 'The quay' }), 'The quay');
  for (const article of [{ reason_code: 'subscribers' }, { reason_code: 'none', title: 'Home' }])
    assert.equal(refused(article), 'no_article');
});
