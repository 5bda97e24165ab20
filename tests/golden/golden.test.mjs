// Each folder in tests/golden/pages holds a page and the expected result of reading it, the same natively and through
// WebAssembly.
//
//   NAME/page.html (or page.txt: visible text, or text.txt: clean text)   the input
//   NAME/about.json       {"shows": what the page is an example of, "url", "known_failure"?: why it is not right yet}
//   NAME/article.md       what `lede read --format markdown` prints, to be read by people
//   NAME/document.json    the document, to be read by programs
//
// `UPDATE_GOLDEN=1 node --test tests/golden` rewrites the expectations; review the difference before committing it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { execute, faces, program, root } from '../faces.mjs';

const update = process.env.UPDATE_GOLDEN === '1';
const inputs = [
  { file: 'page.html', field: 'html', flag: 'html' },
  { file: 'page.txt', field: 'page_text', flag: 'page-text' },
  { file: 'text.txt', field: 'text', flag: 'text' },
];

const cases = readdirSync(`${root}tests/golden/pages`)
  .sort()
  .map((name) => {
    const folder = `${root}tests/golden/pages/${name}`;
    const input = inputs.find(({ file }) => existsSync(`${folder}/${file}`));
    assert.ok(input, `${name} has no page.html, page.txt or text.txt`);
    return { name, folder, input, about: JSON.parse(readFileSync(`${folder}/about.json`, 'utf8')) };
  });

const lines = cases.map(({ name, folder, input, about }) => {
  const { shows: _shows, known_failure: _known, ...hints } = about;
  return { id: name, ...hints, [input.field]: readFileSync(`${folder}/${input.file}`, 'utf8') };
});
const native = faces.native(lines);
const wasm = faces.wasm(lines);

/** The Markdown that the program prints for a page. @param {typeof cases[number]} page */
function markdownOf({ folder, input, about }) {
  const url = about.url ? ['--url', about.url] : [];
  const args = ['read', '--format', 'markdown', '--input', input.flag, ...url, `${folder}/${input.file}`];
  return execute(program, args).stdout;
}

/** @param {string} file @param {string} found @param {boolean} known a known failure must still differ */
function hold(file, found, known) {
  if (update && !known) writeFileSync(file, found);
  const expected = readFileSync(file, 'utf8');
  if (known) assert.notEqual(found, expected, 'a known failure passes now: remove its known_failure');
  else assert.equal(found, expected);
}

for (const [i, page] of cases.entries()) {
  const known = Boolean(page.about.known_failure);
  test(`${page.name}: ${page.about.shows}`, () => {
    hold(`${page.folder}/document.json`, JSON.stringify(JSON.parse(native[i]), null, 1) + '\n', known);
    if (!known) hold(`${page.folder}/article.md`, markdownOf(page), known);
  });
  test(`${page.name}: the same bytes through WebAssembly`, () => assert.equal(wasm[i], native[i]));
}
