// Runs `lede batch` through the module in Node: `node wasm/batch.mjs [--timings] [--article-only] < lines > answers`.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { loadEngine } from './engine.mjs';

const read = async (/** @type {string} */ name) =>
  new Uint8Array(await readFile(new URL(`dist/${name}`, import.meta.url)));
const asked = {
  timings: process.argv.includes('--timings'),
  articleOnly: process.argv.includes('--article-only'),
};
const engine = await loadEngine({ wasm: await read('lede.wasm'), data: (await read('lede.data')).buffer });

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const flushed = process.stdout.write(engine.answerLine(line, asked) + '\n');
  if (!flushed) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
