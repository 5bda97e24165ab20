// The last gate: what of an article's HTML enters the page. Real browsers try it with hostile pages (e2e/hostile).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';

const { document, Node, Element, DOMParser: Parser } = parseHTML('<!doctype html><html><body></body></html>');
/** Parses like a browser: a text without <html> is the content of a body. */
class DOMParser extends Parser {
  /** @param {string} html @param {any} type */
  parseFromString(html, type) {
    return super.parseFromString(`<!doctype html><html><body>${html}</body></html>`, type);
  }
}
Object.assign(globalThis, { document, Node, Element, DOMParser });
const { buildArticle } = await import('../../web/dom/build_article.js');

/** The markup of a node, attributes in order of their names. @param {any} node @returns {string} */
function markup(node) {
  if (node.nodeType === 3) return node.nodeValue;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  const inner = [...node.childNodes].map(markup).join('');
  return `<${node.localName}${attributes.join('')}>${inner}</${node.localName}>`;
}

/** @param {string} html @param {string[]} [addresses] */
function built(html, addresses) {
  return [...buildArticle(html, addresses).childNodes].map(markup).join('');
}

test('what the list names is copied', () => {
  for (const html of [
    '<p>One <b>two</b> and three</p>',
    '<ul><li value="3">a</li></ul><ol reversed="" start="2">b</ol>',
    '<table><tr><td colspan="2">a</td></tr></table>',
    '<p dir="ltr" lang="de" title="t">a</p>',
    '<p class="embed">a</p>',
  ])
    assert.equal(built(html), html);
});

test('of other elements only the content is copied, of dangerous ones nothing', () => {
  assert.equal(built('<p>a<blink>b<b>c</b></blink></p>'), '<p>a<span>b<b>c</b></span></p>');
  for (const name of ['script', 'style', 'iframe', 'form', 'object', 'svg', 'template'])
    assert.equal(built(`<div>a<${name}>b</${name}></div>`), '<div>a</div>', name);
  assert.equal(built('<p>a<!-- b --></p>'), '<p>a</p>');
});

test('other attributes and unsafe addresses are left out', () => {
  assert.equal(built('<p onclick="x()" style="top:0" class="story" colspan="2">a</p>'), '<p>a</p>');
  assert.equal(built('<a href="javascript:x()">a</a>'), '<a rel="noopener noreferrer">a</a>');
  assert.equal(
    built('<a href="https://a.example/" target="_top" ping="/x">a</a>'),
    '<a href="https://a.example/" rel="noopener noreferrer">a</a>',
  );
  assert.equal(built('<q cite="data:text/html,x">a</q>'), '<q>a</q>');
});

test('pictures are quiet, and nothing plays by itself', () => {
  assert.equal(
    built('<img src="https://a.example/a.jpg" onerror="x()">'),
    '<img alt="" decoding="async" loading="lazy" referrerpolicy="no-referrer" src="https://a.example/a.jpg"></img>',
  );
  assert.match(built('<img src="https://a.example/a.jpg" alt="A bridge">'), /alt="A bridge"/);
  for (const name of ['video', 'audio'])
    assert.equal(
      built(`<${name} src="https://a.example/a" autoplay=""></${name}>`),
      `<${name} controls="" preload="none" src="https://a.example/a"></${name}>`,
    );
});

test('ids get a prefix, and links to them stay within the article', () => {
  const page = 'https://a.example/story';
  const link = (/** @type {string} */ href, id = 'note') =>
    /href="(.*?)"/.exec(built(`<a href="${href}">a</a><p id="${id}">b</p>`, [page]))?.[1];
  assert.match(built('<p id="note">b</p>'), /<p id="story-note">/);
  assert.equal(link(`${page}#note`), '#story-note');
  assert.equal(link(`${page}#n%C3%B6te`, 'nöte'), '#story-n%C3%B6te');
  assert.equal(link(`${page}#elsewhere`), `${page}#elsewhere`);
  assert.equal(link('https://b.example/#note'), 'https://b.example/#note');
  assert.equal(link(`${page}#%`), `${page}#%`);
});

test('deep markup is built without recursion', () => {
  const depth = 2000;
  assert.equal(built('<div>'.repeat(depth) + 'x' + '</div>'.repeat(depth)).split('<div>').length, depth + 1);
});
