// What a user can take away: on the clipboard, as a file, on paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { story, title } from './session.mjs';

/** @typedef {import('./session.mjs').Session} Session */

/** What the copied story starts with in each format. @type {Record<string, RegExp>} */
const starts = {
  summary: /^Norway and Scotland agree to link power grids under the North Sea\nHarbour Post · 16 September 2025/,
  markdown: /^---\ntitle: "Norway and Scotland agree/,
  json: /^\{\n {2}"schema": 1,/,
  'json-ld': /^\{\n {2}"@context": "https:\/\/schema.org",\n {2}"@type": "NewsArticle",/,
  apa: /^Halvorsen, I\., & Reid, C\. \(2025, September 16\)\./,
  mla: /^Halvorsen, Ingrid, and Callum Reid\. “Norway and Scotland/,
  chicago: /^Halvorsen, Ingrid, and Callum Reid\. “Norway and Scotland/,
  bibtex: /^@misc\{halvorsen2025norway,/,
  biblatex: /^@online\{halvorsen2025norway,/,
  ris: /^TY {2}- NEWS\r?\nTI {2}- Norway and Scotland/,
  'csl-json': /^\[\n {2}\{\n {4}"id": "/,
  wikipedia: /^<ref>\{\{cite news \|last1=Halvorsen \|first1=Ingrid/,
};

/** @param {Session} session */
export function copies(session) {
  test('copying puts every format on the clipboard, and the last one used on the button', async () => {
    const { browser, read, shot } = session;
    await read(story);
    const offered = await browser.run(() =>
      [...document.querySelectorAll('[data-format]')].map((node) => node.getAttribute('data-format')),
    );
    assert.deepEqual([...offered].sort(), Object.keys(starts).sort());
    for (const [format, start] of Object.entries(starts)) {
      await browser.click('.copy-more');
      await browser.click(`[data-format="${format}"]`);
      await browser.untilShown('.toast[data-shown]');
      const { plain, html } = await browser.clipboard();
      assert.match(plain, start, format);
      const marked = { summary: '<h2>Norway and Scotland', mla: '<i>Harbour Post</i>' };
      assert.ok(html.includes(Object(marked)[format] ?? 'Norway and Scotland'), `${format}: ${html.slice(0, 200)}`);
      await browser.run(() => document.querySelector('.toast')?.removeAttribute('data-shown'));
    }
    await browser.click('.copy-more');
    const first = await browser.run(() => document.querySelector('[data-format]')?.getAttribute('data-format'));
    assert.equal(first, Object.keys(starts).at(-1));
    await shot('copy');
  });

  test('the story is saved as Markdown, as a page that the browser can open, and as JSON', async () => {
    const { browser, read } = session;
    await read(story);
    await browser.run(() => {
      const page = /** @type {any} */ (window);
      const create = URL.createObjectURL;
      URL.createObjectURL = (/** @type {any} */ blob) => ((page.saved = blob.text()), create(blob));
    });
    /** @param {number} place */
    const save = async (place) => {
      await browser.run(() => (Object(window).saved = null));
      await browser.click('.copy-more');
      await browser.click(`.downloads button:nth-of-type(${place})`);
      return browser.until(() => Object(window).saved);
    };
    assert.match(await save(1), starts.markdown);
    const shown = await browser.run(
      (/** @type {string} */ page) => {
        const read = new DOMParser().parseFromString(page, 'text/html');
        const texts = (/** @type {string} */ chosen) =>
          [...read.querySelectorAll(chosen)].map((node) => node.textContent);
        return {
          title: read.title,
          heading: texts('h1'),
          facts: texts('aside')[0],
          article: texts('article')[0],
          active: read.querySelectorAll('script, iframe, [onload], [onclick]').length,
        };
      },
      await save(2),
    );
    assert.deepEqual([shown.title, ...shown.heading, shown.active], [title, title, 0]);
    assert.ok(shown.facts.includes('Terje Aasgaard') && shown.article.includes('Fishing groups remain opposed'));
    assert.equal(JSON.parse(await save(3)).schema, 1);
  });

  test('the copied rich summary has every part when the browser parses it', async () => {
    const { browser, read } = session;
    await read(story);
    await browser.click('.copy-more');
    await browser.click('[data-format="summary"]');
    await browser.untilShown('.toast[data-shown]');
    const { html } = await browser.clipboard();
    const parts = await browser.run((/** @type {string} */ copied) => {
      const read = new DOMParser().parseFromString(copied, 'text/html');
      return [...read.querySelectorAll('h2, h3')].map((node) => node.textContent);
    }, html);
    assert.deepEqual(parts, [title, 'In brief', 'Who', 'Where', 'When']);
  });

  test('a PDF has the headline, the story and the facts, and no controls', async () => {
    const { browser, read } = session;
    await read(story);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await browser.print())), {
      mergePages: true,
    });
    const flat = text.replace(/\s+/g, ' ');
    for (const words of [
      title,
      'Fishing groups remain opposed',
      'Key facts In brief',
      'Terje Aasgaard Norwegian',
      'Where',
      'inferred',
    ])
      assert.ok(flat.includes(words), words);
    assert.doesNotMatch(flat, /Show all|Back to|Copy/);
  });
}
