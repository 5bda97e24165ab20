// Every expression in tests/spec/times has its span, type, value and days through WebAssembly, too.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { loadEngine } from '../../wasm/engine.mjs';
import { root } from '../faces.mjs';

const folder = `${root}tests/spec/times/`;
const knownFailures = 'known_failures.tsv';

/** @param {string} name */
const built = async (name) => new Uint8Array(await readFile(`${root}wasm/dist/${name}`));
const wasm = await built('lede.wasm');
const engine = await loadEngine({ wasm, data: (await built('lede.data')).buffer });

/** The rows of a file; the sixth column holds the days, or the reason for a known failure. @param {string} file */
async function readCases(file) {
  const lines = (await readFile(folder + file, 'utf8')).split('\n').filter((line) => line && line[0] !== '#');
  return lines.map((line) => {
    const [published, sentence, text, type, value, last] = line.split('\t');
    return { published, sentence, text, type, value, days: file === knownFailures ? undefined : last };
  });
}

/** @param {Awaited<ReturnType<typeof readCases>>[number]} wanted */
function isMet({ published, sentence, text, type, value, days }) {
  const { article, when } = JSON.parse(engine.analyze({ text: sentence, language: 'en', published }));
  if (text === '-') return when.length === 0;
  return when.some(
    (/** @type {any} */ time) =>
      time.type === type &&
      time.value === value &&
      (!days || days === `${time.start}/${time.end}`) &&
      time.mentions.some((/** @type {any} */ { start, end }) => article.text.slice(start, end) === text),
  );
}

const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();

for (const file of files.filter((name) => name !== knownFailures)) {
  test(`times through WebAssembly: ${file}`, async () => {
    const wrong = (await readCases(file)).filter((wanted) => !isMet(wanted));
    assert.deepEqual(wrong, []);
  });
}

test('times through WebAssembly: known failures still fail', async () => {
  assert.deepEqual((await readCases(knownFailures)).filter(isMet), []);
});
