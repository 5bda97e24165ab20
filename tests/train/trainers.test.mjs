// The trainers run from end to end on small pages and texts of our own, and the same input gives the same bytes.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { execute, root } from '../faces.mjs';

const bin = `${root}build/debug/core/data/train`;
const data = `${root}build/debug/lede.data`;
const folder = mkdtempSync(join(tmpdir(), 'lede-train-'));
const mostBytes = 300_000;

/** @param {string} path */
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

/** Writes a file with one JSON object per line. @param {string} name @param {object[]} rows */
function corpus(name, rows) {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row) + '\n').join(''));
  return path;
}

const pages = readdirSync(`${root}tests/golden/pages`).flatMap((id) => {
  const about = JSON.parse(read(`tests/golden/pages/${id}/about.json`));
  const { article } = JSON.parse(read(`tests/golden/pages/${id}/document.json`));
  const html = read(`tests/golden/pages/${id}/page.html`);
  return about.known_failure ? [] : [{ id, url: about.url ?? `https://${id}.example/`, html, ...answerOf(article) }];
});

/** The annotation of a page in a corpus. @param {{readable: boolean, text: string}} article */
function answerOf({ readable, text }) {
  return readable ? { text, type: 'article' } : { type: 'listing' };
}

test('train_article writes weights of bounded size and held-out answers for each site', () => {
  const path = corpus('pages.jsonl', pages);
  const made = ['a', 'b'].map((run) => {
    const out = mkdtempSync(join(folder, run));
    assert.equal(execute(`${bin}/article/train_article`, [out, path]).stderr, '');
    return Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
  });
  assert.deepEqual(Object.keys(made[0]).sort(), ['answers-0.jsonl', 'article_blocks.bin', 'article_pages.bin']);
  assert.deepEqual(made[0], made[1]);
  assert.ok(made[0]['article_blocks.bin'].length <= mostBytes);
  const answers = made[0]['answers-0.jsonl']
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(answers.map(({ id }) => id).sort(), pages.map(({ id }) => id).sort());
  for (const { article } of answers) {
    assert.equal(typeof article.readable, 'boolean');
    assert.equal(typeof article.text, 'string');
  }
});

test('train_places learns from texts whose places are known', () => {
  const text = 'The river rose in Lyon on Monday. Paris and Marseille sent boats.';
  /** @param {string} name @param {number} lat @param {number} lon */
  const place = (name, lat, lon) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, name, class: 'P', country: 'FR', lat, lon };
  };
  const places = [place('Lyon', 45.75, 4.85), place('Paris', 48.85, 2.35), place('Marseille', 43.3, 5.38)];
  const path = corpus('places.jsonl', [{ id: 'flood', url: 'https://flood.example/', text, places }]);
  const made = ['first', 'again'].map(() => execute(`${bin}/places/train_places`, [data, path]).stdout);
  assert.equal(made[0], made[1]);
  const names = (/** @type {string} */ table) => table.match(/^[a-z_]+(?=\t)/gm);
  assert.deepEqual(names(made[0]), names(read('core/data/lexicons/place_weights.tsv')));
});

test('train_facts learns from texts whose people and places are rated', () => {
  const rows = ['Ruth Calder', 'Amara Diallo'].map((name, i) => ({
    id: String(i),
    title: `${name} wins the vote`,
    text: `${name} won the vote in Lyon on Monday.\n\nAlan Weiss came second, officials in Paris said.`,
    entities: [
      { entity: name, salience: 1, names: [name.toLowerCase()] },
      { entity: 'Lyon', salience: 0.5, names: ['lyon'] },
    ],
  }));
  const path = corpus('salience.jsonl', rows);
  const made = ['first', 'again'].map(() => execute(`${bin}/facts/train_facts`, [data, path]).stdout);
  assert.equal(made[0], made[1]);
  const signs = (/** @type {string} */ table) => table.match(/^[a-z_]+(?=\t)/gm);
  assert.deepEqual(signs(made[0]), signs(read('core/data/lexicons/facts/salience_weights.tsv')));
});
