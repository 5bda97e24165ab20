// Writes the article's nodes as Markdown (CommonMark with tables).
import { escapeMarkdown, escapeMarkdownUrl } from './escape.js';

/** @type {Record<string, string>} */
const signs = { strong: '**', b: '**', em: '*', i: '*', cite: '*', del: '~~', s: '~~' };
const blocks = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure table hr div section details'.split(' '));

/** @param {ParentNode} story */
export function articleMarkdown(story) {
  return blocksOf(story).join('\n\n');
}

/**
 * The blocks inside a node; loose text between blocks is a paragraph.
 * @param {ParentNode} parent @returns {string[]}
 */
function blocksOf(parent) {
  /** @type {string[]} */
  const made = [];
  let loose = '';
  const close = () => {
    if (loose.trim()) made.push(loose.trim());
    loose = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && (blocks.has(node.localName) || node.querySelector([...blocks].join()))) {
      close();
      made.push(...blockOf(node));
    } else {
      loose += inline(node);
    }
  }
  close();
  return made;
}

/** @param {Element} block @returns {string[]} */
function blockOf(block) {
  const name = block.localName;
  if (/^h[1-6]$/.test(name))
    return filled(`${'#'.repeat(Math.max(3, Number(name[1])))} `, inlines(block).replace(/\s+/g, ' ').trim());
  if (name === 'ul' || name === 'ol') return [listOf(block, name === 'ol')];
  if (name === 'blockquote') return [indent(blocksOf(block).join('\n\n'), '> ', '> ')];
  if (name === 'pre') return [fence(block.textContent ?? '')];
  if (name === 'hr') return ['---'];
  if (name === 'table') return [captionOf(block), tableOf(block)].filter(Boolean);
  if (name === 'figure') return [figureOf(block)].filter(Boolean);
  if (name === 'p') return filled('', inlines(block).trim());
  return blocksOf(block);
}

/** @param {string} sign @param {string} text */
function filled(sign, text) {
  return text ? [sign + text] : [];
}

/** @param {Element} list @param {boolean} ordered */
function listOf(list, ordered) {
  const first = Number(list.getAttribute('start') ?? 1) || 1;
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  return items
    .map((item, index) => {
      const sign = ordered ? `${first + index}. ` : '- ';
      return indent(blocksOf(item).join('\n\n') || '', sign, ' '.repeat(sign.length));
    })
    .join('\n');
}

/** @param {string} text @param {string} first before its first line @param {string} rest before the other lines */
function indent(text, first, rest) {
  return text
    .split('\n')
    .map((line, index) => (line ? (index ? rest : first) + line : (index ? rest : first).trimEnd()))
    .join('\n');
}

/** A fence longer than any inside. @param {string} code */
function fence(code) {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${code.replace(/\n$/, '')}\n${marks}`;
}

/** @param {Element} table */
function tableOf(table) {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => inlines(cell).replace(/\s+/g, ' ').trim()),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (/** @type {string[]} */ row) =>
    `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

/** @param {Element} figure */
function figureOf(figure) {
  const picture = figure.querySelector('img');
  return [picture && inline(picture), captionOf(figure)].filter(Boolean).join('\n\n');
}

/** @param {Element} block a figure or a table */
function captionOf(block) {
  const caption = block.querySelector('figcaption, caption');
  const said = caption ? inlines(caption).replace(/\s+/g, ' ').trim() : '';
  return said && `*${said.replace(/^\*+|\*+$/g, '')}*`;
}

/** @param {ParentNode} parent @returns {string} */
function inlines(parent) {
  return [...parent.childNodes].map(inline).join('');
}

/** @param {Node} node @returns {string} */
function inline(node) {
  if (node.nodeType === 3) return escapeMarkdown(node.nodeValue ?? '');
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  if (name === 'br') return '  \n';
  if (name === 'img') return pictureOf(node);
  if (name === 'code') return codeOf(node.textContent ?? '');
  const inner = inlines(node);
  if (name === 'a' && node.hasAttribute('href') && inner.trim())
    return `[${inner.trim()}](${escapeMarkdownUrl(node.getAttribute('href') ?? '')})`;
  const sign = signs[name];
  if (!sign || !inner.trim()) return inner;
  const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return `${before}${sign}${text}${sign}${after}`;
}

/** @param {Element} picture */
function pictureOf(picture) {
  const url = picture.getAttribute('src');
  return url ? `![${escapeMarkdown(picture.getAttribute('alt') ?? '')}](${escapeMarkdownUrl(url)})` : '';
}

/** @param {string} code */
function codeOf(code) {
  const marks = code.includes('`') ? '``' : '`';
  const space = code.includes('`') ? ' ' : '';
  return `${marks}${space}${code}${space}${marks}`;
}
