// The program's errors and exit statuses: one clear line each, and a batch that continues after an error.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { execute, program } from '../faces.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lede-cli-'));
const lede = (/** @type {string[]} */ args, /** @type {string | Buffer} */ input = '') => execute(program, args, input);

/** @param {ReturnType<typeof lede>} run @param {number} status @param {RegExp} message */
function assertOneLine(run, status, message) {
  assert.equal(run.status, status);
  assert.match(run.stderr, message);
  assert.equal(run.stderr.trim().split('\n').length, 1, run.stderr);
  assert.equal(run.stdout, '');
}

for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
  [[], /subcommand.*--help/],
  [['read', '--format', 'pdf'], /pdf.*--help/],
  [['read', '--nonsense'], /nonsense.*--help/],
  [['batch', '--jobs', '0'], /jobs.*--help/],
])) {
  test(`wrong usage gives status 2 and one line: lede ${args.join(' ')}`, () => assertOneLine(lede(args), 2, message));
}

test('a missing file gives status 3 and one line', () =>
  assertOneLine(lede(['read', join(folder, 'none.html')]), 3, /cannot read .*none\.html: No such file/));

test('a folder instead of a file gives status 3 and one line', () =>
  assertOneLine(lede(['read', folder]), 3, /cannot read .*directory/));

test('help and version are printed on standard output', () => {
  assert.match(lede(['--help']).stdout, /Usage: lede/);
  assert.match(lede(['--version']).stdout, /^lede \d+\.\d+\.\d+\n$/);
});

test('empty, binary and truncated pages are reported as having no article', () => {
  const binary = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 97) % 256));
  for (const page of ['', binary, '<html><body><p>Trunc', '<!doctype html><title>x</ti']) {
    const run = lede(['read', '--format', 'json'], page);
    assert.equal(run.status, 0, run.stderr);
    const { article } = JSON.parse(run.stdout);
    assert.equal(article.readable, false);
    assert.ok(article.reason.length > 10);
  }
});

test('the format is JSON when the output is not a terminal', () =>
  assert.equal(JSON.parse(lede(['read']).stdout).schema, 1));

const story =
  '<title>Bridge opens</title><article><h1>Bridge opens</h1>' +
  `<p>${'Ann Lee opened the bridge in Oslo on Friday. '.repeat(9)}</p>`.repeat(4);

test('the article alone comes in each format, without facts and summary', () => {
  const alone = (/** @type {string} */ format) => lede(['read', '--article-only', '--format', format], story).stdout;
  const whole = JSON.parse(lede(['read'], story).stdout);
  assert.ok(whole.who.length && whole.summary.length);
  const document = JSON.parse(alone('json'));
  assert.deepEqual(document.article, whole.article);
  for (const facts of ['who', 'where', 'when', 'quotes', 'summary']) assert.deepEqual(document[facts], [], facts);
  assert.ok(alone('text').endsWith(`\n\n${whole.article.text}\n`));
  assert.doesNotMatch(alone('text'), /In brief|^Who/m);
  assert.doesNotMatch(alone('markdown'), /^## /m);
  assert.match(alone('markdown'), /^Ann Lee opened/m);
});

test('a batch gives the article alone, with the timings of the stages that ran', () => {
  const run = lede(['batch', '--article-only', '--timings'], JSON.stringify({ id: 1, html: story }));
  const { article, who, timings } = JSON.parse(run.stdout);
  assert.match(article.text, /^Ann Lee opened/);
  assert.deepEqual([who, timings.annotate_us, timings.facts_us], [[], 0, 0]);
});

test('an invalid line affects no other, the order is kept, and the status is 0', () => {
  const input = [
    '{"id":1,"text":"One."}',
    'nonsense',
    '',
    '{"id":2}',
    '{"id":3,"html":7}',
    '{"id":"4","text":"Four."}',
  ];
  const run = lede(['batch'], input.join('\n') + '\n');
  assert.equal(run.status, 0);
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ id }) => id),
    [1, null, null, 2, 3, '4'],
  );
  assert.deepEqual(
    answers.map(({ error }) => error?.code),
    [undefined, 'bad_json', 'bad_json', 'bad_line', 'bad_field', undefined],
  );
  assert.equal(answers[5].article.text, 'Four.');
});

test('several jobs give the same bytes in the same order', () => {
  const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: i, text: `Line ${i}. `.repeat(i) })).join(
    '\n',
  );
  assert.equal(lede(['batch', '--jobs', '4'], lines).stdout, lede(['batch'], lines).stdout);
});

test('a page is decoded in the encoding it declares', () => {
  const page = join(folder, 'latin.html');
  writeFileSync(page, Buffer.from('<meta charset="windows-1252"><title>Caf\xe9 \x93fine\x94</title>', 'latin1'));
  assert.match(lede(['read', '--format', 'html', page]).stdout, /Café “fine”/);
});
