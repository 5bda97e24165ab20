// Ensures that the machine has what a build needs: installs Debian packages if it may, otherwise names them.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** The requirements: a command on the PATH or a file, and the Debian package that provides it. */
const build = [
  { command: 'cmake', debian: 'cmake' },
  { command: 'ninja', debian: 'ninja-build' },
  { command: 'g++', debian: 'g++' },
  { command: 'emcc', debian: 'emscripten' },
  { file: '/usr/include/rapidjson/reader.h', debian: 'rapidjson-dev' },
  { file: '/usr/include/nlohmann/json.hpp', debian: 'nlohmann-json3-dev' },
  { file: '/usr/include/CLI/CLI.hpp', debian: 'libcli11-dev' },
];
const tests = [
  { file: '/usr/src/googletest/CMakeLists.txt', debian: 'googletest' },
  { file: '/usr/include/zlib.h', debian: 'zlib1g-dev' },
  { command: 'chromium', debian: 'chromium' },
  { command: 'firefox-esr', debian: 'firefox-esr' },
];
const needs = { build, tests: [...build, ...tests] };

/** @param {string} command */
const onPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/** @param {{command?: string, file?: string}} need */
const isThere = (need) => (need.command ? onPath(need.command) : existsSync(need.file ?? ''));

/**
 * Ends the program with one clear message if something is missing and cannot be installed.
 * @param {keyof typeof needs} purpose
 */
export function setUp(purpose) {
  const missing = () => needs[purpose].filter((need) => !isThere(need)).map((need) => need.debian);
  const wanted = missing();
  if (wanted.length) installDebianPackages(wanted);
  const still = missing();
  if (still.length) {
    console.error(`Missing: ${still.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${still.join(' ')}`);
    process.exit(1);
  }
  if (!existsSync('node_modules/.package-lock.json')) run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** @param {string[]} packages */
function installDebianPackages(packages) {
  const prefix = process.getuid?.() === 0 ? [] : onPath('sudo') ? ['sudo', '-n'] : undefined;
  if (!prefix || !onPath('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run(apt[0], [...apt.slice(1), 'update', '-qq'], { mayFail: true, quiet: true });
  run(apt[0], [...apt.slice(1), 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
    mayFail: true,
    quiet: true,
  });
}
