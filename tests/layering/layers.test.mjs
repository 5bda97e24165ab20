// The includes in core/ follow core/LAYERS, and no stage includes another.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../../core/', import.meta.url));

/** Maps each module to the modules it may include, according to LAYERS. */
function readLayers() {
  const lines = readFileSync(join(core, 'LAYERS'), 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]/.test(line));
  return new Map(
    lines.map((line) => {
      const [module, below] = line.split(':');
      return [module, below.trim().split(/\s+/).filter(Boolean)];
    }),
  );
}

/** @param {string} folder @returns {string[]} */
const sources = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(h|cc)$/.test(name));

const layers = readLayers();

test('each line of LAYERS names only lines above it, so there is no cycle', () => {
  const above = new Set();
  for (const [module, below] of layers) {
    for (const name of below) assert.ok(above.has(name), `${module} stands before ${name}`);
    above.add(module);
  }
});

test('every folder in core has a line in LAYERS', () => {
  const folders = readdirSync(core, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name);
  assert.deepEqual(folders.sort(), [...layers.keys()].sort());
});

for (const [module, below] of layers) {
  test(`${module} includes only ${below.join(', ') || 'itself'}`, () => {
    const allowed = new Set([module, ...below]);
    for (const file of sources(join(core, module))) {
      for (const [, included] of readFileSync(join(core, module, file), 'utf8').matchAll(/^#include "([a-z]+)\//gm)) {
        if (module === 'data' && /^(train|pack)\//.test(file)) continue; // separate programs, above the library
        assert.ok(allowed.has(included), `core/${module}/${file} includes ${included}/`);
      }
    }
  });
}
