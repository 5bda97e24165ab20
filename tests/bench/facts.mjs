// Measures extraction from clean text to names and dates against the JavaScript peers: `node tests/bench/facts.mjs
// texts.jsonl.gz` (after `npm ci --prefix tests/bench` and `npm run build`).
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkNlp from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';
import { timeNative, timeWasm } from './lede.mjs';
import { readCorpus, report, time } from './pages.mjs';

const texts = readCorpus(process.argv[2], 'node tests/bench/facts.mjs texts.jsonl.gz');
const lines = texts.map(({ id, text, published }) => ({ id, text, published }));
const native = timeNative(lines);
const wasm = await timeWasm(lines);
const wink = winkNlp(winkModel);

const facts = (/** @type {import('./lede.mjs').Timings} */ t) => (t.annotate_us + t.facts_us) / 1000;
report({
  'lede, all facts': native.map(facts),
  'lede in WebAssembly': wasm.map(facts),
  'compromise (names)': texts.map(({ text }) =>
    time(() => {
      const doc = nlp(text);
      doc.people().json();
      doc.places().json();
      doc.organizations().json();
    }),
  ),
  'wink-nlp (entities)': texts.map(({ text }) => time(() => void wink.readDoc(text).entities().out())),
  'chrono-node (dates)': texts.map(({ text }) => time(() => void chrono.parse(text))),
});

const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const speed = (/** @type {import('./lede.mjs').Timings[]} */ t) =>
  bytes / t.reduce((sum, x) => sum + x.annotate_us + x.facts_us, 0);
console.log(`\nMB of text a second: native ${speed(native).toFixed(2)}, WebAssembly ${speed(wasm).toFixed(2)}`);
