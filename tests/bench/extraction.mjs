// Measures extraction from page to article against the peers: `node tests/bench/extraction.mjs pages.jsonl.gz` (after
// `npm ci --prefix tests/bench` and `npm run build`). Every system reads every page once, in the same run.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { timeNative, timeWasm } from './lede.mjs';
import { readCorpus, report, time } from './pages.mjs';

const pages = readCorpus(process.argv[2], 'node tests/bench/extraction.mjs pages.jsonl.gz');
const lines = pages.map(({ id, url, html }) => ({ id, url, html }));
const native = timeNative(lines);
const wasm = await timeWasm(lines);

const article = (/** @type {import('./lede.mjs').Timings} */ t) => (t.parse_us + t.extract_us) / 1000;
const whole = (/** @type {import('./lede.mjs').Timings} */ t) => t.total_us / 1000;
report({
  'lede, parse + article': native.map(article),
  'lede in WebAssembly': wasm.map(article),
  'parse5 alone': pages.map(({ html }) => time(() => parse(html))),
  'Readability on linkedom': pages.map(({ html }) =>
    time(() => new Readability(/** @type {any} */ (parseHTML(html).document)).parse()),
  ),
});
console.log('\nThe whole document: article, facts and summary');
report({ lede: native.map(whole), 'lede in WebAssembly': wasm.map(whole) });

const largest = pages
  .map(({ html }, i) => ({ bytes: Buffer.byteLength(html), us: native[i].parse_us }))
  .sort((a, b) => b.bytes - a.bytes)
  .slice(0, 10);
const sum = (/** @type {'bytes' | 'us'} */ key) => largest.reduce((total, page) => total + page[key], 0);
console.log(`\nparsing the ten largest pages: ${(sum('bytes') / sum('us')).toFixed(0)} MB/s`);
