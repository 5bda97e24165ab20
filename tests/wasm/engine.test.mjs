// The WebAssembly module: one call per page, no exception across the boundary, no state between calls.
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';
import { loadEngine } from '../../wasm/engine.mjs';
import { root } from '../faces.mjs';

/** @param {string} name */
const built = async (name) => new Uint8Array(await readFile(`${root}wasm/dist/${name}`));
const wasm = await built('lede.wasm');
const data = await built('lede.data');
const engine = await loadEngine({ wasm, data: data.buffer });

test('the WebAssembly is at most 450 KB without its data', async () => {
  assert.ok((await stat(`${root}wasm/dist/lede.wasm`)).size <= 450_000);
});

test('the glue code generates no code, so it runs under a policy without eval', async () => {
  assert.doesNotMatch(await readFile(`${root}wasm/dist/lede.mjs`, 'utf8'), /\beval\(|new Function\b/);
});

test('a document has offsets in UTF-16 code units', () => {
  const text = '𝔘𝔫𝔦 opened. Maria Ortega spoke in Lisbon on 4 May 2024.';
  const document = JSON.parse(engine.analyze({ text, language: 'en', published: '2024-05-05' }));
  assert.equal(document.article.text, text);
  const [when] = document.when;
  assert.equal(text.slice(when.mentions[0].start, when.mentions[0].end), '4 May 2024');
});

test('articleOnly gives the same article as the whole answer, without facts', () => {
  const input = { text: 'Maria Ortega spoke in Lisbon on 4 May 2024.\n\nNobody asked her why.', language: 'en' };
  const [whole, alone] = [{}, { articleOnly: true }].map((asked) => JSON.parse(engine.analyze(input, asked)));
  assert.deepEqual(alone.article, whole.article);
  assert.ok(whole.who.length && whole.where.length && whole.when.length);
  assert.deepEqual([alone.who, alone.where, alone.when, alone.summary], [[], [], [], []]);
});

test('errors are reported in a field, never as an exception', () => {
  assert.match(JSON.parse(engine.analyze({})).error.message, /html, page_text or text/);
  assert.equal(JSON.parse(engine.answerLine('nonsense')).error.code, 'bad_json');
});

test('lone surrogates and NULs are accepted', () => {
  const { article } = JSON.parse(engine.analyze({ html: '<p>a\ud800b\0c</p>' }));
  assert.equal(article.readable, false);
});

test('a call leaves no state behind: the same input gives the same answer after a hundred others', () => {
  const input = { html: '<html><body><article><h1>Tides</h1><p>The tide turned at noon.</p></article></body></html>' };
  const first = engine.analyze(input);
  for (let i = 0; i < 100; i++) engine.analyze({ html: '<p>'.repeat(i * 50) });
  assert.equal(engine.analyze(input), first);
});

test('a damaged data file is rejected with advice on what to do', async () => {
  const damaged = data.slice();
  damaged[damaged.length - 1] ^= 1;
  await assert.rejects(loadEngine({ wasm, data: damaged.buffer }), /npm run build/);
});
