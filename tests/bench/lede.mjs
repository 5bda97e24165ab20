// Times the core, native and as WebAssembly, on the lines of a corpus; in microseconds per stage.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { loadEngine } from '../../wasm/engine.mjs';

const root = new URL('../../', import.meta.url).pathname;

/** @typedef {{parse_us: number, extract_us: number, annotate_us: number, facts_us: number, total_us: number}} Timings */

/** @param {object[]} lines @returns {Timings[]} */
export function timeNative(lines) {
  const input = lines.map((line) => JSON.stringify(line) + '\n').join('');
  const run = spawnSync(`${root}build/release/lede`, ['batch', '--timings'], { input, maxBuffer: 1 << 30 });
  return run.stdout
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).timings);
}

/** @param {object[]} lines @returns {Promise<Timings[]>} */
export async function timeWasm(lines) {
  const read = async (/** @type {string} */ name) => new Uint8Array(await readFile(`${root}wasm/dist/${name}`));
  const start = performance.now();
  const engine = await loadEngine({ wasm: await read('lede.wasm'), data: (await read('lede.data')).buffer });
  console.log(`the module starts in ${(performance.now() - start).toFixed(1)} ms`);
  return lines.map((line) => JSON.parse(engine.answerLine(JSON.stringify(line), { timings: true })).timings);
}
