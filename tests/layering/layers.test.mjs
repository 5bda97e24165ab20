// The includes in core/ follow core/LAYERS, those between a module's folders its own LAYERS, and neither has a circle.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../../core/', import.meta.url));

/** @typedef {Map<string, string[]>} Layers each folder, bottom first, and the folders it may include */

/** @param {string} text @returns {Layers} */
const parse = (text) =>
  new Map(
    text
      .split('\n')
      .filter((line) => /^[a-z]/.test(line))
      .map((line) => line.split(':'))
      .map(([folder, below]) => [folder, below.trim().split(/\s+/).filter(Boolean)]),
  );

/** @param {string} path @returns {[path: string, text: string][]} the sources below core/`path`, by their path in core/ */
const sources = (path) =>
  readdirSync(join(core, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(h|cc)$/.test(name))
    .map((name) => [join(path, name), readFileSync(join(core, path, name), 'utf8')]);

/** @param {Layers} layers the names that do not stand above the line that allows them */
const notAbove = (layers) => {
  const above = new Set();
  const found = [];
  for (const [folder, below] of layers) {
    for (const name of below) if (!above.has(name)) found.push(`${folder}: ${name}`);
    above.add(folder);
  }
  return found;
};

/**
 * @param {Layers} layers
 * @param {[path: string, text: string][]} files
 * @param {(path: string) => string | undefined} folderOf undefined: not a matter of these layers
 */
const forbidden = (layers, files, folderOf) =>
  files.flatMap(([path, text]) => {
    const folder = folderOf(path) ?? '';
    return [...text.matchAll(/^#include "([^"]+\/[^"]+)"/gm)]
      .map(([, included]) => folderOf(included))
      .filter((other) => other !== undefined && other !== folder && !layers.get(folder)?.includes(other))
      .map((other) => `${path} includes ${other || 'what is above'}`);
  });

/** @param {string} path */
const moduleOf = (path) => path.slice(0, path.indexOf('/'));

/** @param {string} module @returns {(path: string) => string | undefined} */
const folderWithin = (module) => (path) =>
  moduleOf(path) === module ? dirname(path).slice(module.length + 1) : undefined;

/** @param {string} module the layers of its folders; its own files are above them all */
const layersWithin = (module) => {
  const layers = parse(readFileSync(join(core, module, 'LAYERS'), 'utf8'));
  return layers.set('', [...layers.keys()]);
};

const modules = parse(readFileSync(join(core, 'LAYERS'), 'utf8'));

test('each line of LAYERS names only lines above it, so there is no cycle', () => {
  assert.deepEqual(notAbove(modules), []);
});

test('every folder in core has a line in LAYERS', () => {
  const folders = readdirSync(core, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name);
  assert.deepEqual(folders.sort(), [...modules.keys()].sort());
});

for (const [module, below] of modules) {
  test(`${module} includes only ${below.join(', ') || 'itself'}`, () => {
    // data/train and data/pack are separate programs, above the library.
    const files = sources(module).filter(([path]) => !/^data\/(train|pack)\//.test(path));
    assert.deepEqual(forbidden(modules, files, moduleOf), []);
  });
}

for (const module of modules.keys()) {
  if (module === 'data') continue; // its folders are separate programs
  const files = sources(module);
  const folders = new Set(files.map(([path]) => folderWithin(module)(path)));
  if (folders.size === 1) continue;
  test(`the folders of ${module} include one another only downwards`, () => {
    const layers = layersWithin(module);
    assert.deepEqual(notAbove(layers), []);
    assert.deepEqual([...folders].sort(), [...layers.keys()].sort());
    assert.deepEqual(forbidden(layers, files, folderWithin(module)), []);
  });
}

test('a circle, an include that points upwards and a folder without a line are found', () => {
  assert.deepEqual(notAbove(parse('low: high\nhigh: low')), ['low: high']);
  const layers = parse('low:\nhigh: low').set('', ['low', 'high']);
  const within = folderWithin('m');
  const found = (/** @type {string} */ path, /** @type {string} */ included) =>
    forbidden(layers, [[path, `#include <set>\n\n#include "${included}"\n`]], within);
  assert.deepEqual(found('m/high/a.cc', 'm/low/b.h'), []);
  assert.deepEqual(found('m/top.cc', 'm/high/a.h'), []);
  assert.deepEqual(found('m/low/b.cc', 'base/span.h'), []);
  assert.deepEqual(found('m/low/b.cc', 'm/high/a.h'), ['m/low/b.cc includes high']);
  assert.deepEqual(found('m/high/a.cc', 'm/top.h'), ['m/high/a.cc includes what is above']);
  assert.deepEqual(found('m/other/c.cc', 'm/low/b.h'), ['m/other/c.cc includes low']);
});
