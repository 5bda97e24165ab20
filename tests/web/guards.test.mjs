// What the pages' code promises about itself.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file under a folder, except third-party ones. @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => !path.startsWith('web/vendor/') && statSync(root + path).isFile());
const scripts = [...filesIn('web'), ...filesIn('extension')].filter((path) => path.endsWith('.js'));
const read = (/** @type {string} */ path) => readFileSync(root + path, 'utf8');
const locales = readdirSync(`${root}_locales`);
/** @param {string} locale @returns {Record<string, {message: string}>} */
const messages = (locale) => JSON.parse(read(`_locales/${locale}/messages.json`));

test('no script writes markup: innerHTML and the like are not used', () => {
  const writing =
    /\.(?:innerHTML|outerHTML\s*=|insertAdjacentHTML|setHTMLUnsafe)|document\.write|createContextualFragment|\beval\(|new Function/;
  for (const path of scripts) assert.doesNotMatch(read(path), writing, path);
});

test('only extension/platform/ names the browser’s API', () => {
  for (const path of scripts.filter((path) => !path.startsWith('extension/platform/'))) {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    assert.doesNotMatch(code, /\b(?:chrome|browser)\.(?!\w+\()\w+\.|globalThis\.(?:chrome|browser)/, path);
  }
});

test('web/ knows nothing of the extension', () => {
  for (const path of scripts.filter((path) => path.startsWith('web/')))
    assert.doesNotMatch(read(path), /extension\//, path);
});

/** The scripts that must load before `path` runs, including itself. @param {string} path @returns {string[]} */
function staticScripts(path, found = new Set()) {
  if (found.has(path)) return [];
  found.add(path);
  for (const [, name] of read(path).matchAll(/^(?:import|export)\s(?:[^'"]*?from\s)?'(\.[^']+)';/gm))
    staticScripts(new URL(name, `file:///${path}`).pathname.slice(1), found);
  return [...found];
}

test('the reader page preloads every script it needs at once, and no other', () => {
  const folder = 'file:///extension/reader/';
  const named = [
    ...read('extension/reader/reader.html').matchAll(/(?:modulepreload" href|module" src)="([^"]+)"/g),
  ].map(([, name]) => new URL(name, folder).pathname.slice(1));
  assert.deepEqual(named.sort(), staticScripts('extension/reader/main.js').sort());
});

test('no page of the extension has an inline script or style', () => {
  for (const path of [...filesIn('extension'), ...filesIn('web/demo')].filter((path) =>
    /^(?!web\/demo\/samples).*\.html$/.test(path),
  )) {
    assert.doesNotMatch(read(path), /<style|<script(?![^>]*\ssrc=)|\son\w+=|style=/, path);
  }
});

test('the style sheets use start and end instead of left and right, so that they follow the language’s direction', () => {
  for (const path of filesIn('web').filter((path) => path.endsWith('.css'))) {
    const code = read(path).replace(/\/\*[\s\S]*?\*\//g, '');
    assert.doesNotMatch(code, /(?:padding|margin|border)-(?:left|right)|text-align: (?:left|right)/, path);
    for (const [rule, right, left] of code.matchAll(/(?:padding|margin|inset): \S+ (\S+) \S+ (\S+);/g))
      assert.equal(right, left, `${path}: ${rule}`);
  }
});

test('every message that is used exists', () => {
  const english = messages('en');
  for (const path of scripts) {
    for (const [, key] of read(path).matchAll(/(?<![\w.])word\(\s*'([a-z]\w*)'/gi))
      assert.ok(english[key], `${path}: ${key}`);
  }
});

test('there is a message for every reason that the engine gives for refusing a page', () => {
  const codes = [...read('core/model/refusal.h').matchAll(/\{"([a-z]+)",/g)].map(([, code]) => code);
  assert.ok(codes.includes('subscribers'));
  for (const code of codes) assert.ok(code === 'empty' || messages('en')[`reason_${code}`], code); // no page is empty text
});

for (const locale of locales) {
  test(`${locale} has messages for every number of mentions`, () => {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    for (let count = 1; count <= 200; ++count)
      assert.ok(messages(locale)[`mentions_${rules.select(count)}`], String(count));
  });
}

for (const locale of locales.filter((name) => name !== 'en')) {
  test(`${locale} has every message of English with the same placeholders`, () => {
    const [english, words] = [messages('en'), messages(locale)];
    const values = (/** @type {string} */ text) => [...text.matchAll(/\$\d/g)].map(String).sort().join();
    for (const [key, { message }] of Object.entries(english)) {
      if (/_(?:one|few|many|two|zero|other)$/.test(key) && !key.endsWith('_other')) continue;
      assert.ok(words[key]?.message, key);
      assert.equal(values(words[key].message), values(message), key);
    }
    for (const key of Object.keys(words))
      assert.ok(key in english || /_(?:few|many|two|zero)$/.test(key), `${key} is not asked for`);
  });
}
