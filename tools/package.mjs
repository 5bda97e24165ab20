// Writes a package for each browser's store into dist/, the same bytes from the same sources: `npm run package`.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'espree';
import { zipSync } from 'fflate';
import { joinModules, relativeTo, staticModules } from './join_modules.mjs';
import { chromeManifest, firefoxManifest } from './manifest.mjs';
import { root } from './run.mjs';

const mostBytes = 3.5 * 1024 * 1024;
const folders = ['_locales', 'extension', 'web'];
const files = ['LICENSE', 'wasm/engine.mjs', 'wasm/dist/lede.mjs', 'wasm/dist/lede.wasm', 'wasm/dist/lede.data'];
/** Files that only the demo or developers need. */
const left = /^web\/(?:demo\/|offline\.js)|\.(?:md|d\.mts)$/;
/** A fixed time, because a zip must have one. */
const mtime = new Date(1980, 0, 1);

/** @returns {string[]} every file of a package except the manifest, in order */
export function packagedFiles() {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...inFolders, ...files].filter((path) => statSync(root + path).isFile() && !left.test(path)).sort();
}

/** Our own scripts are packed without comments, types, indentation and blanks, which make up more than half of them. */
const ownScript = /^(?:web\/(?!vendor\/)|extension\/|wasm\/engine).*\.m?js$/;

/** A line break after the former or before the latter does not end a statement. */
const [opening, closing] = ['{([,=?:&|', '})],.?:&|;'];

/**
 * @param {string} code
 * @returns {string} its tokens, separated where necessary; line breaks that may end a statement are kept
 */
export function withoutBlanks(code) {
  const options = /** @type {const} */ ({ ecmaVersion: 'latest', sourceType: 'module', tokens: true, range: true });
  const { tokens } = /** @type {{tokens: {range: [number, number]}[]}} */ (
    /** @type {unknown} */ (parse(code, options))
  );
  let kept = '';
  let from = 0;
  for (const {
    range: [start, end],
  } of tokens) {
    kept += between(kept.at(-1) ?? '', code.slice(from, start), code[start]) + code.slice(start, end);
    from = end;
  }
  return kept;
}

/**
 * What is needed between two tokens.
 * @param {string} last character of the first @param {string} gap between them @param {string} next character of the second
 */
function between(last, gap, next) {
  if (!gap || !last) return '';
  if (gap.includes('\n') && !opening.includes(last) && !closing.includes(next)) return '\n';
  const ofWords = /[\p{L}\p{N}_$]/u.test(last) && /[\p{L}\p{N}_$#]/u.test(next);
  const ofSigns = last === next && '+-/'.includes(last);
  return ofWords || ofSigns ? ' ' : '';
}

/** The scripts of the reader page: its own, and the one it loads once the story is shown. */
const readerScripts = ['extension/reader/main.js', 'web/reader/beside.js'];
/** The scripts of the other pages. What two pages need goes into a shared script. */
const pageScripts = ['extension/options/options.js', 'extension/welcome/welcome.js'];
const sharedScript = 'extension/shared.js';
/** Scripts that are not part of any of our pages; these stay separate. */
const otherScripts = [
  'extension/background/background.js',
  'extension/content/capture.js',
  'extension/content/is_article.js',
  'web/engine/worker.js',
];
const readerPage = 'extension/reader/reader.html';
const readerStyles = 'extension/reader/reader.css';

/**
 * Our scripts as packed, by path. Three kinds are joined into one file each: what pages share, a page's own, and what
 * the reader page loads later.
 */
function packedScripts() {
  const paths = packagedFiles().filter((path) => ownScript.test(path));
  const sources = Object.fromEntries(paths.map((path) => [path, withoutBlanks(readFileSync(root + path, 'utf8'))]));
  const at = (/** @type {string[]} */ entries) => new Set(entries.flatMap((entry) => staticModules(sources, entry)));
  const [read, others, apart] = [at(readerScripts), at(pageScripts), at(otherScripts)];
  const both = [...others].filter((path) => read.has(path));
  const entries = [sharedScript, ...readerScripts, ...pageScripts];
  sources[sharedScript] = both.map((path) => `import '${relativeTo(sharedScript, path)}';`).join('\n');
  const joined = at(entries);
  const later = paths.filter((path) => !joined.has(path) && !apart.has(path));
  const changed = joinModules(sources, entries, later);
  const kept = [sharedScript, ...paths].filter((path) => path in changed || apart.has(path) || !joined.has(path));
  return Object.fromEntries(kept.map((path) => [path, changed[path] ?? sources[path]]));
}

/** The reader page with its styles joined and a reference to the shared script. */
function packedReaderPage() {
  const style = /^ *<link rel="stylesheet" href="([^"]+)" \/>\n/gm;
  const page = readFileSync(root + readerPage, 'utf8')
    .replace(/^ *(?:<link rel="modulepreload"|<script[^>]*async|<!--).*\n/gm, '')
    .replace(/^( *)<script type="module"/m, `$1<link rel="modulepreload" href="../shared.js" />\n$&`);
  const styles = [...page.matchAll(style)].map(([, name]) =>
    readFileSync(new URL(name, `file://${root}${readerPage}`), 'utf8'),
  );
  let first = true;
  const joined = page.replace(style, () => {
    const link = first ? `    <link rel="stylesheet" href="reader.css" />\n` : '';
    first = false;
    return link;
  });
  return { [readerPage]: joined, [readerStyles]: styles.join('\n') };
}

/** @returns {Record<string, Uint8Array>} everything except the manifest */
export function packedFiles() {
  const texts = { ...packedScripts(), ...packedReaderPage() };
  const others = packagedFiles().filter((path) => !ownScript.test(path) && !(path in texts));
  const entries = [
    ...others.map((path) => /** @type {const} */ ([path, new Uint8Array(readFileSync(root + path))])),
    ...Object.entries(texts).map(([path, text]) => /** @type {const} */ ([path, new TextEncoder().encode(text)])),
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Record<string, any>} manifest */
const packedManifest = (manifest) => new TextEncoder().encode(JSON.stringify(manifest, null, 2) + '\n');

/**
 * @param {Record<string, any>} manifest @param {string[]} [also] files to include separately, for a test that needs them
 * @returns {Uint8Array} the package
 */
export function makePackage(manifest, also = []) {
  const more = Object.fromEntries(also.map((path) => [path, new Uint8Array(readFileSync(root + path))]));
  return zipSync({ 'manifest.json': packedManifest(manifest), ...packedFiles(), ...more }, { level: 9, mtime });
}

/**
 * Writes the package as a folder that can be loaded directly.
 * @param {Record<string, any>} manifest @param {string} folder
 */
export function writeUnpacked(manifest, folder) {
  for (const [path, bytes] of Object.entries({ 'manifest.json': packedManifest(manifest), ...packedFiles() })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
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
