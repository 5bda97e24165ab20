// Writes a package for each browser's store into dist/, the same bytes for the same sources: `npm run package`.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parse } from 'espree';
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

/** A script of our own is packed without its comments and types, which are a third of it; nothing else is changed. */
const ownScript = /^(?:web\/(?!vendor\/)|extension\/|wasm\/engine).*\.m?js$/;

/** @param {string} code @returns {string} */
export function withoutComments(code) {
  const options = /** @type {const} */ ({ ecmaVersion: 'latest', sourceType: 'module', comment: true, range: true });
  const { comments } = /** @type {{comments: {range: [number, number]}[]}} */ (
    /** @type {unknown} */ (parse(code, options))
  );
  let kept = '';
  let from = 0;
  for (const { range } of comments) {
    kept += code.slice(from, range[0]);
    from = range[1];
  }
  return (kept + code.slice(from)).replace(/^[ \t]+$/gm, '').replace(/\n{2,}/g, '\n');
}

/** @param {string} path @returns {Uint8Array} */
function packedBytes(path) {
  const bytes = readFileSync(root + path);
  return ownScript.test(path)
    ? new TextEncoder().encode(withoutComments(bytes.toString('utf8')))
    : new Uint8Array(bytes);
}

/** @param {Record<string, any>} manifest @returns {Uint8Array} the package */
export function makePackage(manifest) {
  const text = new TextEncoder().encode(JSON.stringify(manifest, null, 2) + '\n');
  const entries = packagedFiles().map((path) => [path, packedBytes(path)]);
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
