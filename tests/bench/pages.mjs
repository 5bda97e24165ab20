// Reads a corpus: JSON objects, one per line, in a .jsonl or .jsonl.gz file.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** @param {string | undefined} path @param {string} usage */
export function readCorpus(path, usage) {
  if (!path) {
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The milliseconds that `work` takes. @param {() => void} work */
export function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Prints a row per system: median, 95th percentile and mean of its times, and how many times slower than the first.
 * @param {Record<string, number[]>} times milliseconds per page
 */
export function report(times) {
  const mean = (/** @type {number[]} */ x) => x.reduce((a, b) => a + b, 0) / x.length;
  const at = (/** @type {number[]} */ x, /** @type {number} */ q) =>
    [...x].sort((a, b) => a - b)[Math.floor(q * (x.length - 1))];
  const first = Object.values(times)[0];
  console.log('ms a page                        median      p95     mean   times the first (median, mean)');
  for (const [name, x] of Object.entries(times)) {
    const figures = [at(x, 0.5), at(x, 0.95), mean(x)].map((v) => v.toFixed(2).padStart(8)).join(' ');
    const ratios = [at(x, 0.5) / at(first, 0.5), mean(x) / mean(first)].map((v) => v.toFixed(1)).join(', ');
    console.log(`${name.padEnd(30)} ${figures}   ${ratios}`);
  }
}
