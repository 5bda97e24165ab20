// Writes a package for each browser's store into dist/, the same bytes for the same sources: `npm run package`.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { chromeManifest, firefoxManifest } from './manifest.mjs';
import { root } from './run.mjs';

const mostBytes = 3.5 * 1024 * 1024;
const folders = ['_locales', 'extension', 'web'];
const files = ['LICENSE', 'wasm/engine.mjs', 'wasm/dist/lede.mjs', 'wasm/dist/lede.wasm', 'wasm/dist/lede.data'];
/** What the demo and people working on it need, and the extension does not. */
const left = /^web\/(?:demo\/|offline\.js)|\.(?:md|d\.mts)$/;
/** Any fixed time: a zip must have one. */
const mtime = new Date(1980, 0, 1);

/** @returns {string[]} every file of a package but the manifest, in order */
export function packagedFiles() {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...inFolders, ...files].filter((path) => statSync(root + path).isFile() && !left.test(path)).sort();
}

/** @param {Record<string, any>} manifest @returns {Uint8Array} the package */
export function makePackage(manifest) {
  const text = new TextEncoder().encode(JSON.stringify(manifest, null, 2) + '\n');
  const entries = packagedFiles().map((path) => [path, new Uint8Array(readFileSync(root + path))]);
  return zipSync(Object.fromEntries([['manifest.json', text], ...entries]), { level: 9, mtime });
}

function writePackages() {
  const manifest = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
  mkdirSync(`${root}dist`, { recursive: true });
  for (const [browser, made] of Object.entries({
    chrome: chromeManifest(manifest),
    firefox: firefoxManifest(manifest),
  })) {
    const name = `dist/lede-${browser}-${manifest.version}.zip`;
    const bytes = makePackage(made);
    writeFileSync(root + name, bytes);
    console.log(`${name}: ${(bytes.length / 1024).toFixed(0)} KB`);
    if (bytes.length > mostBytes) throw new Error(`${name} is larger than ${mostBytes} bytes`);
  }
}

if (import.meta.filename === process.argv[1]) writePackages();
