// Measures the time from click to story on the screen in Chromium, against Readability with DOMPurify in the page, in
// the same run: `node tests/bench/click.mjs [RUNS]` (after `npm ci --prefix tests/bench` and `npm run build`).
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../e2e/chromium.mjs';
import { openSite } from '../e2e/site.mjs';
import { chromeManifest } from '../../tools/manifest.mjs';
import { writeUnpacked } from '../../tools/package.mjs';
import { newsPage } from './news_page.mjs';

const runs = Number(process.argv[2] ?? 20);
const sizes = { '100 KB': 100e3, '500 KB': 500e3, '2 MB': 2e6 };
/** @typedef {Record<string, number>} Row milliseconds */

const pages = Object.values(sizes).map((bytes) => [`/${bytes}`, { body: newsPage(bytes) }]);
const site = await openSite(Object.fromEntries(pages));
const packed = mkdtempSync(join(tmpdir(), 'lede-packed-'));
writeUnpacked(
  chromeManifest(JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'))),
  packed,
);
const chromium = await openChromium({ extension: packed });
const { page } = chromium;
const peerFolder = mkdtempSync(join(tmpdir(), 'lede-peer-'));
const peer = await chromium.load(makePeer(peerFolder));

/**
 * Makes the peer's extension: on a click, its button runs Readability and DOMPurify in the page.
 * @param {string} folder
 */
function makePeer(folder) {
  const require = createRequire(import.meta.url);
  copyFileSync(require.resolve('@mozilla/readability/Readability.js'), join(folder, 'readability.js'));
  copyFileSync(require.resolve('dompurify/dist/purify.min.js'), join(folder, 'purify.js'));
  writeFileSync(join(folder, 'read.js'), `(${readInPage})()`);
  writeFileSync(
    join(folder, 'background.js'),
    `const read = (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['readability.js', 'purify.js', 'read.js'] });
    chrome.action.onClicked.addListener(({ id }) => read(id).catch(() => setTimeout(() => read(id), 150)));`,
  );
  const manifest = {
    manifest_version: 3,
    name: 'Peer',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    background: { service_worker: 'background.js' },
    action: {},
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Runs in the page, as the peer's script. */
async function readInPage() {
  const { Readability, DOMPurify } = /** @type {any} */ (globalThis);
  const start = performance.now();
  const clone = document.cloneNode(true);
  const cloned = performance.now();
  const article = new Readability(clone).parse();
  const parsed = performance.now();
  const main = document.createElement('main');
  main.append(DOMPurify.sanitize(article.content, { RETURN_DOM_FRAGMENT: true }));
  const clean = performance.now();
  document.body.replaceChildren(main);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = performance.now();
  const times = {
    painted: performance.timeOrigin + painted,
    clone: cloned - start,
    parse: parsed - cloned,
    sanitize: clean - parsed,
    'layout and paint': painted - clean,
  };
  document.documentElement.dataset.times = JSON.stringify(times);
}

/** Checking whether a page is ready runs a script of 10 ms in it, so this waits without checking. */
const undisturbed = () => new Promise((resolve) => setTimeout(resolve, 700));

/** @param {string} path @returns {Promise<Row>} */
async function ours(path) {
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const sent = performance.timeOrigin + performance.now();
  await chromium.clickAction();
  await undisturbed();
  await page.waitForSelector('[data-facts-ready], [data-refused]');
  if (await page.locator('.refusal').count()) throw new Error(await page.locator('.refusal').innerText());
  const told = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    contentful: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    marks: Object.fromEntries(
      performance
        .getEntriesByType('mark')
        .map(({ name, startTime, detail }) => [name, { at: startTime, ...Object(detail) }]),
    ),
  }));
  const { origin, contentful, marks } =
    /** @type {{origin: number, contentful: number, marks: Record<string, any>}} */ (told);
  const at = (/** @type {string} */ name) => origin + marks[name].at;
  const painted = Math.max(at('lede-painted'), origin + contentful); // the browser's own figure, if it is later
  const { times, reading } = marks['lede-page'];
  const { timings } = marks['lede-answer-whole'];
  return {
    'click to painted story': painted - sent,
    'browser: action to background': times.clicked - sent,
    capture: times.captured - times.clicked,
    'reader page opened': origin - times.captured,
    'its first script runs': marks['lede-start'].at,
    'transfer of page and answer': at('lede-page') - at('lede-start'),
    'story built': at('lede-story') - at('lede-page'),
    'layout and paint': painted - at('lede-story'),
    'beside: engine start, if it was cold': reading?.startMs ?? NaN,
    'beside: the engine waits after capture': reading ? reading.started - times.captured : NaN,
    'beside: read the story': reading ? reading.read - reading.started : NaN,
    'of it parse': timings.parse_us / 1000,
    'of it article': timings.extract_us / 1000,
    'of it words and names': timings.annotate_us / 1000,
    'of it facts and summary': timings.facts_us / 1000,
    'after the story: facts': at('lede-facts') - painted,
  };
}

/** @param {string} path @returns {Promise<Row>} */
async function readability(path) {
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const sent = performance.timeOrigin + performance.now();
  await chromium.clickAction(peer);
  await undisturbed();
  await page.waitForSelector('[data-times]');
  const { painted, ...parts } = JSON.parse((await page.locator('html').getAttribute('data-times')) ?? '');
  const steps = /** @type {number[]} */ (Object.values(parts)).reduce((sum, part) => sum + part, 0);
  return {
    'click to painted story': painted - sent,
    'action, and its scripts into the page': painted - sent - steps,
    ...parts,
  };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

/** @param {string} title @param {Row[]} rows @returns {number} the first row's median */
function report(title, rows) {
  console.log(`\n${title}`);
  for (const name of Object.keys(rows[0])) {
    const values = rows.map((row) => row[name]);
    const spread = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(0)).join('–');
    console.log(`  ${name.padEnd(38)} ${median(values).toFixed(1).padStart(8)}   ${spread}`);
  }
  return median(rows.map((row) => Object.values(row)[0]));
}

console.log(`Milliseconds, median and range of ${runs} runs each, taken in turn.`);
for (const [name, bytes] of Object.entries(sizes)) {
  /** @type {Row[][]} */
  const [own, other] = [[], []];
  await ours(`/${bytes}`); // the first run in a browser is not counted, on either side
  await readability(`/${bytes}`);
  for (let run = 0; run < runs; ++run) {
    own.push(await ours(`/${bytes}`));
    other.push(await readability(`/${bytes}`));
  }
  const story = report(`${name}: Lede`, own);
  const theirs = report(`${name}: Readability and DOMPurify in the page`, other);
  console.log(`  ${name}: ours is ${(theirs / story).toFixed(2)} times as fast`);
}
await chromium.close();
await site.close();
for (const folder of [peerFolder, packed]) rmSync(folder, { recursive: true });
