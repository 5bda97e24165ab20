// Joins the modules that a page needs at once into one file, so that the browser requests one file instead of thirty.
import { dirname, join, relative } from 'node:path/posix';
import { parse } from 'espree';

/**
 * @typedef {{range: [number, number]}} Ranged
 * @typedef {Record<string, string>} Sources code by path
 * @typedef {{at: [number, number], text: string}} Edit
 */

const options = /** @type {const} */ ({ ecmaVersion: 'latest', sourceType: 'module', range: true });

/** @param {string} code @returns {any[]} its statements */
const statements = (code) => /** @type {any} */ (parse(code, options)).body;

/** @param {string} from @param {string} name as written in that file */
const resolve = (from, name) => join(dirname(from), name);

/** @param {string} from @param {string} to */
export function relativeTo(from, to) {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * The modules that `entry` needs before it runs, in execution order, itself last.
 * @param {Sources} sources @param {string} entry @returns {string[]}
 */
export function staticModules(sources, entry, found = /** @type {Set<string>} */ (new Set())) {
  for (const { type, source } of statements(sources[entry]))
    if (type === 'ImportDeclaration') staticModules(sources, resolve(entry, source.value), found);
  found.add(entry);
  return [...found];
}

/**
 * The names of an import as a pattern: `{ a, b: c }`, or the one name for everything.
 * @param {any} node @returns {string}
 */
function pattern({ specifiers }) {
  const [first] = specifiers;
  if (first?.type === 'ImportNamespaceSpecifier') return first.local.name;
  return `{ ${specifiers.map((/** @type {any} */ { imported, local }) => (imported.name === local.name ? local.name : `${imported.name}: ${local.name}`)).join(', ')} }`;
}

/** The names that a declaration introduces. @param {any} node @returns {string[]} */
function declared({ declaration }) {
  if (!declaration) return [];
  if (declaration.id) return [declaration.id.name];
  return declaration.declarations.map((/** @type {any} */ { id }) => id.name);
}

/** @param {string} code @param {Edit[]} edits */
function applied(code, edits) {
  let done = '';
  let from = 0;
  for (const { at, text } of edits.sort((a, b) => a.at[0] - b.at[0])) {
    done += code.slice(from, at[0]) + text;
    from = at[1];
  }
  return done + code.slice(from);
}

/**
 * Adjusts the relative addresses in a module that moves from `from` to `to`.
 * @param {string} code @param {string} from @param {string} to
 */
function moved(code, from, to) {
  const base = relativeTo(to, from);
  return code
    .replace(/\bimport\('(\.[^']+)'\)/g, (_, name) => `import('${relativeTo(to, resolve(from, name))}')`)
    .replaceAll('import.meta.url', `new URL('${base}', import.meta.url).href`);
}

/**
 * Joins modules into one file per entry, at the entry's path. Each file contains what its entry needs before it runs
 * and no earlier entry contains, every module as a function that is called at once, followed by the entry itself.
 * Modules loaded later import shared ones from these files, so that a page contains nothing twice.
 * @param {Sources} sources every script of a package
 * @param {string[]} entries in the order in which they are loaded
 * @param {string[]} later
 * @returns {Sources} the scripts that change
 */
export function joinModules(sources, entries, later) {
  /** Maps each joined module to the file that contains it. @type {Map<string, string>} */
  const home = new Map();
  for (const entry of entries)
    for (const path of staticModules(sources, entry)) if (!home.has(path)) home.set(path, entry);
  const joined = [...home.keys()];
  const nameOf = (/** @type {string} */ path) => `$${joined.indexOf(path)}`;
  /** What each file imports from another: its names by file. @type {Map<string, Map<string, Set<string>>>} */
  const asked = new Map([...entries, ...later].map((path) => [path, new Map()]));

  /**
   * Rewrites imports of joined modules for use in `target`.
   * @param {string} path @param {string} target @returns {Edit[]}
   */
  function imports(path, target) {
    return statements(sources[path])
      .filter(({ type, source }) => type === 'ImportDeclaration' && home.has(resolve(path, source.value)))
      .map((node) => {
        const module = resolve(path, node.source.value);
        const from = /** @type {string} */ (home.get(module));
        const its = /** @type {Map<string, Set<string>>} */ (asked.get(target));
        if (from !== target) its.set(from, (its.get(from) ?? new Set()).add(nameOf(module)));
        return { at: node.range, text: node.specifiers.length ? `const ${pattern(node)} = ${nameOf(module)};` : '' };
      });
  }

  /** A module as a function that returns its exports. @param {string} path @param {string} target */
  function wrapped(path, target) {
    const exporting = statements(sources[path]).filter(({ type }) => type.startsWith('Export'));
    const strange = exporting.find(({ declaration, specifiers }) => !declaration && specifiers?.length !== 0);
    if (strange) throw new Error(`${path}: what is joined may export declarations alone`);
    const edits = exporting.map(({ range, declaration }) => ({
      at: /** @type {[number, number]} */ ([range[0], declaration?.range[0] ?? range[1]]),
      text: '',
    }));
    const body = moved(applied(sources[path], [...edits, ...imports(path, target)]), path, target);
    return `const ${nameOf(path)} = (() => {\n${body}\nreturn { ${exporting.flatMap(declared).join(', ')} };\n})();`;
  }

  /** @type {Sources} */
  const changed = {};
  for (const path of later) changed[path] = applied(sources[path], imports(path, path));
  for (const entry of entries) {
    const before = joined.filter((path) => home.get(path) === entry && path !== entry);
    const parts = before.map((path) => wrapped(path, entry));
    changed[entry] = [...parts, applied(sources[entry], imports(entry, entry))].join('\n');
  }
  const list = (/** @type {Iterable<string>} */ names) => `{ ${[...names].join(', ')} }`;
  for (const [path, its] of asked)
    for (const [from, names] of its)
      changed[path] = `import ${list(names)} from '${relativeTo(path, from)}';\n${changed[path]}`;
  for (const entry of entries) {
    const names = new Set([...asked.values()].flatMap((its) => [...(its.get(entry) ?? [])]));
    if (names.size) changed[entry] += `\nexport ${list(names)};\n`;
  }
  return changed;
}
