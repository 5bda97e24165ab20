// Compares our tree with parse5's on saved pages: `node tests/referee/compare.mjs build/release/tests/print_trees
// PAGES.jsonl.gz...`.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Parser, defaultTreeAdapter as tree, html } from 'parse5';

const TAG = html.TAG_ID;
const prefixes = new Map([
  ['http://www.w3.org/2000/svg', 'svg '],
  ['http://www.w3.org/1998/Math/MathML', 'math '],
]);

const inSelect = new Set([15, 16]); // parse5's insertion modes "in select" and "in select in table"

/**
 * parse5 8.1 drops most markup in <select>, which the standard has kept since 2025: there is no insertion mode for it,
 * an open select is closed by another <select> and by <input>, and its options have implied end tags.
 */
class SelectOf2025 extends /** @type {any} */ (Parser) {
  /** @returns {number} */
  get insertionMode() {
    return /** @type {any} */ (this).mode;
  }
  /** @param {number} mode */
  set insertionMode(mode) {
    if (!inSelect.has(mode)) /** @type {any} */ (this).mode = mode;
  }
  hasSelect() {
    return !this.currentNotInHTML && this.openElements.hasInScope(TAG.SELECT);
  }
  /** @param {any} token */
  onStartTag(token) {
    if (this.hasSelect()) {
      if (token.tagID === TAG.OPTION) this.openElements.generateImpliedEndTagsWithExclusion(TAG.OPTGROUP);
      if (token.tagID === TAG.OPTGROUP || token.tagID === TAG.HR) this.openElements.generateImpliedEndTags();
      if (token.tagID === TAG.SELECT || token.tagID === TAG.INPUT) this.openElements.popUntilTagNamePopped(TAG.SELECT);
      if (token.tagID === TAG.SELECT) return;
    }
    super.onStartTag(token);
  }
  /** @param {any} token */
  onEndTag(token) {
    if (token.tagID === TAG.SELECT && this.hasSelect()) this.openElements.popUntilTagNamePopped(TAG.SELECT);
    else super.onEndTag(token);
  }
}

/** The lines of a node without its children. @param {any} node @param {string} indent @returns {string} */
function describe(node, indent) {
  if (tree.isTextNode(node)) return `${indent}"${node.value}"\n`;
  if (tree.isCommentNode(node)) return `${indent}<!-- ${node.data} -->\n`;
  if (tree.isDocumentTypeNode(node)) {
    const ids = node.publicId || node.systemId ? ` "${node.publicId}" "${node.systemId}"` : '';
    return `${indent}<!DOCTYPE ${node.name}${ids}>\n`;
  }
  const attributes = node.attrs.map((/** @type {any} */ { prefix, name, value }) => {
    const full = name === 'xmlns' && prefix === '' ? 'xmlns xmlns' : prefix ? `${prefix} ${name}` : name;
    return `${indent}  ${full}="${value}"\n`;
  });
  const byBytes = (/** @type {string} */ a, /** @type {string} */ b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  return `${indent}<${prefixes.get(node.namespaceURI) ?? ''}${node.tagName}>\n${attributes.sort(byBytes).join('')}`;
}

/**
 * parse5's tree in the format of html5lib's tests, without recursion.
 * @param {string} page @param {any} Rules a parser class of parse5
 */
function dump(page, Rules) {
  const out = [];
  const { childNodes } = Rules.parse(page, { scriptingEnabled: false });
  /** @type {[any, number][]} */
  const stack = [...childNodes].reverse().map((node) => [node, 0]);
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    const indent = '| ' + '  '.repeat(depth);
    out.push(typeof node === 'string' ? `${indent}${node}\n` : describe(node, indent));
    if (node.content) {
      out.push(`${indent}  content\n`);
      for (const child of node.content.childNodes.toReversed()) stack.push([child, depth + 2]);
    }
    for (const child of (node.childNodes ?? []).toReversed()) stack.push([child, depth + 1]);
  }
  return out.join('');
}

/** Where two dumps diverge, with a few lines of context before. @param {string} ours @param {string} theirs */
function firstDifference(ours, theirs) {
  const a = ours.split('\n');
  const b = theirs.split('\n');
  const i = a.findIndex((line, k) => line !== b[k]);
  const cut = (/** @type {string | undefined} */ line) => (line ?? '(end)').slice(0, 160);
  return [
    ...a.slice(Math.max(0, i - 4), i).map((l) => `    ${cut(l)}`),
    `  ours   ${cut(a[i])}`,
    `  parse5 ${cut(b[i])}`,
  ].join('\n');
}

/** @typedef {{pages: number, same: number, select: number}} Tally */

/** @param {string} program @param {string} file @param {Tally} tally is updated */
async function compareFile(program, file, tally) {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for await (const line of createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Infinity,
  })) {
    const { id, html } = JSON.parse(line);
    child.stdin.write(JSON.stringify({ id: String(id), html }) + '\n');
    const ours = JSON.parse(String((await answers.next()).value)).tree;
    const theirs = dump(html, Parser);
    tally.pages++;
    if (ours === theirs) tally.same++;
    else if (ours === dump(html, SelectOf2025)) tally.select++;
    else console.log(`DIFFERENT ${file} ${id}\n${firstDifference(ours, theirs)}\n`);
  }
  child.stdin.end();
}

const [program, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.log('referee: skipped, no pages given (usage: compare.mjs PRINT_TREES PAGES.jsonl.gz...)');
  process.exit(77);
}
const tally = { pages: 0, same: 0, select: 0 };
for (const file of files) await compareFile(program, file, tally);
const same = tally.same + tally.select;
console.log(
  `referee: ${same} of ${tally.pages} pages give the same tree as parse5 (${((100 * same) / tally.pages).toFixed(2)} %), ` +
    `${tally.select} of them once it reads <select> as the standard of 2025 does`,
);
process.exit(same >= 0.999 * tally.pages ? 0 : 1);
