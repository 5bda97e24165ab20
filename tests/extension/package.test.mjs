// The packages for the stores.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { joinModules } from '../../tools/join_modules.mjs';
import { chromeManifest, firefoxManifest } from '../../tools/manifest.mjs';
import { makePackage, withoutBlanks } from '../../tools/package.mjs';
import { root } from '../../tools/run.mjs';

const manifest = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
const made = { Chrome: chromeManifest(manifest), Firefox: firefoxManifest(manifest) };
const mostPacked = 3.5 * 1024 * 1024;
const mostScript = 120_000;

for (const [browser, its] of Object.entries(made)) {
  test(`${browser}'s package is at most 3.5 MB and reproducible`, () => {
    const [first, second] = [makePackage(its), makePackage(its)];
    assert.ok(first.length <= mostPacked, `${first.length} bytes`);
    assert.deepEqual(Buffer.from(first), Buffer.from(second));
  });
}

const files = unzipSync(makePackage(made.Chrome));
const text = (/** @type {string} */ path) => strFromU8(files[path]);

test('our own scripts are at most 120 KB in the package', () => {
  const own = Object.keys(files).filter((path) => /\.m?js$/.test(path) && !/vendor|wasm\/dist/.test(path));
  const size = own.reduce((sum, path) => sum + files[path].length, 0);
  assert.ok(size <= mostScript, `${size} bytes`);
});

test('every file that a packaged page, script or manifest refers to is in the package', () => {
  for (const path of Object.keys(files).filter(
    (name) => /\.(?:html|m?js)$/.test(name) && !/vendor|wasm\/dist/.test(name),
  )) {
    const named = /(?:\bfrom|\bimport\(?|src=|href=)\s*['"](\.[^'"]+|[\w./-]+\.(?:js|css|svg))['"]/g;
    for (const [, name] of text(path).matchAll(named)) {
      const full = new URL(name, `file:///${path}`).pathname.slice(1);
      assert.ok(full in files, `${path} names ${full}`);
    }
  }
  for (const path of [manifest.background.service_worker, manifest.options_ui.page, ...Object.values(manifest.icons)])
    assert.ok(path in files, path);
});

test('each browser gets the manifest without the other’s keys', () => {
  assert.equal('browser_specific_settings' in made.Chrome, false);
  assert.deepEqual(made.Chrome.background, { service_worker: manifest.background.service_worker, type: 'module' });
  assert.equal('minimum_chrome_version' in made.Firefox, false);
  assert.deepEqual(made.Firefox.background, { scripts: [manifest.background.service_worker], type: 'module' });
  assert.deepEqual(made.Firefox.browser_specific_settings.gecko.data_collection_permissions, { required: ['none'] });
});

test('the README of third-party files lists each file with its size', () => {
  const readme = readFileSync(`${root}web/vendor/README.md`, 'utf8');
  const others = readdirSync(`${root}web/vendor`).filter((name) => /\.(?:mjs|json)$/.test(name));
  const rows = [...readme.matchAll(/^\| (`[^|]+) \|.*\| (\d+) KB \|$/gm)].map(([, names, size]) => ({
    patterns: [...names.matchAll(/`([^`]+)`/g)].map(
      ([, name]) => new RegExp(`^${name.replace('.', '\\.').replace('*', '.*')}$`),
    ),
    size: Number(size),
  }));
  for (const name of others.filter((name) => name !== 'citeproc.d.mts'))
    assert.ok(
      rows.some(({ patterns }) => patterns.some((pattern) => pattern.test(name))),
      name,
    );
  for (const { patterns, size } of rows) {
    const bytes = others
      .filter((name) => patterns.some((pattern) => pattern.test(name)))
      .reduce((sum, name) => sum + statSync(`${root}web/vendor/${name}`).size, 0);
    assert.ok(Math.abs(bytes / 1000 - size) < 2, `${patterns} are ${bytes} bytes`);
  }
});

test('packing a script removes comments, indentation and blanks, but not what only looks like them', () => {
  const code =
    "// first\nconst a = 'https://x.example'; // last\n/** @type {number} */\nconst b = /\\/\\*/.test(`/* ${a} */`);\n";
  assert.equal(withoutBlanks('a + +b - -c / /d/.e;\ntypeof x in y').trim(), 'a+ +b- -c/ /d/.e;\ntypeof x in y');
  assert.equal(withoutBlanks('a(\n  `\n  b`,\n);\nb'), 'a(`\n  b`,);\nb');
  assert.equal(withoutBlanks('{\n  a =\n    b\n  c\n    .d()\n  ++e\n}\nf'), '{a=b\nc.d()\n++e}\nf');
  assert.equal(withoutBlanks(code).trim(), "const a='https://x.example';\nconst b=/\\/\\*/.test(`/* ${a} */`);");
});

test('the reader page requests one script of its own, one shared script, its theme and one style sheet for the screen', () => {
  const named = [...text('extension/reader/reader.html').matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(named.sort(), [
    '../../web/styles/print.css',
    '../shared.js',
    '../theme.js',
    'main.js',
    'reader.css',
  ]);
});

test('what two pages need is in the package once; only the background has its own copy of the browser API', () => {
  /** @type {Map<string, string[]>} the scripts that contain a function, by the function's beginning */
  const places = new Map();
  for (const path of Object.keys(files).filter((name) => /^(?:web|extension)\/(?!vendor).*\.js$/.test(name)))
    for (const [beginning] of text(path).matchAll(/\b(?:function|class) \w{3,}.*\n.*/g))
      places.set(beginning, [...(places.get(beginning) ?? []), path]);
  const twice = [...places.values()].filter(({ length }) => length > 1).flat();
  assert.deepEqual([...new Set(twice)].sort(), ['extension/platform/browser.js', 'extension/shared.js']);
});

test('joined modules behave as before: each runs once, before those that need it', async () => {
  const sources = {
    'web/count.js': 'let now = 0;\nexport const next = () => ++now;\nexport const at = import.meta.url;\n',
    'web/twice.js':
      "import { next as step } from './count.js';\nexport function twice() {\n  return step() + step();\n}\n",
    'page/main.js':
      "import * as count from '../web/count.js';\nimport { twice } from '../web/twice.js';\nglobalThis.joined = [count.next(), twice()];\nexport const more = import('../web/more.js');\n",
    'web/more.js':
      "import { next } from './count.js';\nimport { apart } from './apart.js';\nexport const found = [next(), apart];\n",
    'web/apart.js': "import { at } from './count.js';\nexport const apart = at.slice(-12);\n",
  };
  const changed = joinModules(sources, ['page/main.js', 'web/more.js'], []);
  assert.deepEqual(Object.keys(changed), ['page/main.js', 'web/more.js']);
  const folder = mkdtempSync(join(tmpdir(), 'lede-joined-'));
  for (const [path, code] of Object.entries({ ...changed, 'package.json': '{"type":"module"}' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const { more } = await import(join(folder, 'page/main.js'));
  assert.deepEqual(/** @type {any} */ (globalThis).joined, [1, 5]);
  assert.deepEqual((await more).found, [4, 'web/count.js']);
  rmSync(folder, { recursive: true });
});
