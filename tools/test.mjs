// Builds everything and runs every test: `npm test`.
import { existsSync, readdirSync } from 'node:fs';
import { build, buildNative } from './build.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

/** Folders of Node tests, in the order in which they run: fast ones first. */
const folders = ['layering', 'cli', 'golden', 'train', 'wasm', 'web', 'extension', 'e2e'];

/** @param {string} folder */
const testFiles = (folder) =>
  existsSync(`tests/${folder}`)
    ? readdirSync(`tests/${folder}`)
        .filter((name) => name.endsWith('.test.mjs'))
        .map((name) => `tests/${folder}/${name}`)
    : [];

setUp('tests');
build();
console.log('Checking style and types …');
run('node', ['tools/check.mjs']);
console.log('Building the C++ tests with the sanitizers …');
buildNative('debug');
run('ctest', ['--test-dir', 'build/debug', '-j2', '--output-on-failure', '--progress']);
for (const folder of folders) {
  const files = testFiles(folder);
  if (files.length) run('node', ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files]);
}
console.log('All tests passed.');
