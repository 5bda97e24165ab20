// Compares the native program and WebAssembly on the lines of a corpus, byte for byte: `node tests/parity.mjs
// corpus.jsonl.gz …` (after `npm run build`). Sends a line's html if it has any, otherwise its text, with what is known
// about the page.
import { spawnSync } from 'node:child_process';
import { readCorpus } from './bench/pages.mjs';
import { root } from './faces.mjs';

/** @param {string} command @param {string[]} args @param {string} input */
const answer = (command, args, input) =>
  spawnSync(command, args, { input, cwd: root, maxBuffer: 1 << 30 })
    .stdout.toString()
    .split('\n')
    .slice(0, -1);

let different = 0;
for (const path of process.argv.slice(2)) {
  const lines = readCorpus(path, 'node tests/parity.mjs corpus.jsonl.gz …');
  const input = lines
    .map(
      ({ id, url, html, text, published }) =>
        JSON.stringify(html === undefined ? { id, url, text, published } : { id, url, html }) + '\n',
    )
    .join('');
  const native = answer('build/release/lede', ['batch'], input);
  const wasm = answer(process.execPath, ['wasm/batch.mjs'], input);
  const unequal = lines.filter((_, i) => native[i] === undefined || native[i] !== wasm[i]);
  for (const { id } of unequal.slice(0, 5)) console.log(`  differs: ${id}`);
  console.log(`${path}: the same bytes on ${lines.length - unequal.length} of ${lines.length} lines`);
  different += unequal.length;
}
process.exit(different ? 1 : 0);
