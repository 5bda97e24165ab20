// Pages that try to run scripts or send requests from inside the reader fail to do so.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from './browser.mjs';
import { openSite } from './site.mjs';
import { vectors } from './vectors.mjs';

const sentence =
  'The harbour council of Aberdeen said on Tuesday that it would publish the full report in October, after a long debate.';
const escaped = (/** @type {string} */ text) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * A page with the vectors in its title, author, caption, links and data, and between its paragraphs.
 * @param {string[]} chosen
 */
function pageWith(chosen) {
  const all = chosen.join(' ');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Harbour report ${all.slice(0, 3000)}`,
    author: chosen.slice(0, 5).map((name) => ({ '@type': 'Person', name })),
    datePublished: '2025-09-16T10:00:00Z',
  };
  return `<!doctype html><html lang="en"><head><title>Harbour report ${escaped(all.slice(0, 300))}</title>
    <meta property="og:type" content="article"><meta property="og:description" content="${escaped(all.slice(0, 2000))}"><meta name="author" content="${escaped(chosen[0])}">
    <script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script><script>window.ran = () => {}</script></head>
    <body><article><h1>Harbour report</h1>${chosen.map((vector) => `<p>${sentence} ${sentence}</p>${vector}<p>${sentence}</p>`).join('\n')}
    <figure><img src="/samples/pictures/harbour.svg" width="600" height="300"><figcaption>${chosen.at(-1)}</figcaption></figure></article></body></html>`;
}

const size = 12;
const portions = Array.from({ length: Math.ceil(vectors.length / size) }, (_, index) =>
  vectors.slice(index * size, index * size + size),
);

/** Under this policy the hostile page itself runs and requests nothing, so every request comes from the reader. */
const headers = { 'content-security-policy': "default-src 'none'; sandbox allow-same-origin" };

/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;

before(async () => {
  const pages = portions.map((portion, index) => [`/hostile-${index}`, { body: pageWith(portion), headers }]);
  site = await openSite(Object.fromEntries(pages));
});

after(() => site.close());

test('there are at least 150 vectors', () => assert.ok(new Set(vectors).size >= 150, String(vectors.length)));

for (const { name, skip, open } of browsers) {
  describe(name, { skip, concurrency: false }, () => {
    /** @type {import('./browser.mjs').Driver} */ let browser;
    before(async () => {
      browser = await open();
    });
    after(() => browser?.close());

    test('a hostile page, under the test’s policy, requests nothing but pictures itself', async () => {
      for (const index of portions.keys()) {
        await browser.go(`${site.origin}/hostile-${index}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const asked = site.requests.filter((path) => !/^\/hostile-\d+$/.test(path));
      assert.deepEqual(
        asked.filter((path) => /evil/.test(path) || site.destinations.get(path) !== 'image'), // Firefox preloads pictures
        [],
      );
    });

    for (const [index, portion] of portions.entries()) {
      test(`read from a page, vectors ${index * size + 1} to ${index * size + portion.length} run nothing and request nothing but pictures`, async () => {
        await browser.go(`${site.origin}/hostile-${index}`);
        site.requests.length = 0;
        site.destinations.clear();
        await browser.openReader({ refused: true }); // some vectors swallow the rest of their page
        await browser.run(lookOut);
        await browser.run(touchEverything);
        await new Promise((resolve) => setTimeout(resolve, 200));
        assert.deepEqual(
          site.requests.filter((path) => /evil/.test(path) || site.destinations.get(path) !== 'image'),
          [],
          portion.join('\n'),
        );
        assert.deepEqual(await browser.run(found), []);
      });
    }

    test('without the engine, the allow-list alone stops every vector', async () => {
      await browser.go(`${browser.origin}/extension/options/options.html`);
      await browser.untilShown('.sites');
      site.requests.length = 0;
      await browser.run(lookOut);
      for (const vector of vectors) {
        await browser.run(buildPastTheEngine, vector);
        assert.deepEqual(await browser.run(found), [], vector);
      }
      await browser.run(touchEverything);
      assert.deepEqual(await browser.run(found), []);
      assert.deepEqual(
        site.requests.filter((path) => /evil/.test(path)),
        [],
      );
    });
  });
}

/** Runs in the page: from now on, records vectors that run. */
function lookOut() {
  const page = /** @type {any} */ (window);
  page.ran = () => (document.title = 'RAN');
}

/** Runs in the page: what a vector ran, or left in the page that could run. */
function found() {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const bad = [
    ...main.querySelectorAll('iframe, object, embed, form, script, style, link, meta, base, #story svg, math'),
  ];
  const story = main.querySelector('#story') ?? main;
  const attributes = [...story.querySelectorAll('*')].flatMap((node) =>
    [...node.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$|^ping$|^target$|^background$/.test(name) ||
          /^\s*(?:javascript|vbscript|data:text|blob:null)/i.test(value),
      )
      .filter(
        ({ name, value }) => !(name === 'style' && /^(?:--(?:width|columns|ratio): [\d.]+(?:px)?; ?)+$/.test(value)),
      ) // the reader's own
      .map(({ name, value }) => `${node.localName} ${name}=${value}`),
  );
  const named = [...story.querySelectorAll('.story > *, .story > * *')].filter(
    ({ id }) => id && !id.startsWith('story-'),
  );
  return [...bad.map(({ localName }) => localName), ...attributes, ...named.map(({ id }) => `#${id}`)].concat(
    document.title === 'RAN' ? 'it ran' : [],
  );
}

/** Runs in the page. @param {string} vector */
async function buildPastTheEngine(vector) {
  const { buildArticle } = await import(/** @type {any} */ (new URL('/web/dom/build_article.js', location.href).href));
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  main.replaceChildren(buildArticle(vector, ['https://harbourpost.example/']));
}

/** Runs in the page: triggers every event that a user might. */
function touchEverything() {
  const types = ['mouseover', 'mouseenter', 'pointerenter', 'focus', 'wheel', 'animationstart', 'toggle'];
  for (const node of document.querySelectorAll('main *')) {
    for (const type of types) node.dispatchEvent(new Event(type));
    if (node instanceof HTMLAnchorElement && !/^(?:https?|mailto|tel|chrome-extension|moz-extension):/.test(node.href))
      throw new Error(`a link to ${node.href}`);
  }
}

test('the policy of the extension’s pages is the promised one', async () => {
  const { readFileSync } = await import('node:fs');
  const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
  assert.equal(
    manifest.content_security_policy.extension_pages,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src https: http: data: blob:; media-src https: http:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'",
  );
  assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage', 'contextMenus']);
  assert.equal('host_permissions' in manifest, false);
});
