// What a reader does, from the click on the button to the way back, in every browser. One file: the flows share a
// browser, whose start takes longer than most of them.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { browsers } from './browser.mjs';
import { pages } from './pages.mjs';
import { openSite } from './site.mjs';

/** @typedef {import('./browser.mjs').Driver} Driver */

const shots = new URL('../../build/artefacts/screenshots/', import.meta.url).pathname;
mkdirSync(shots, { recursive: true });

/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;
before(async () => {
  site = await openSite(pages);
});
after(() => site.close());

const story = '/samples/wire-story.html';
const title = 'Norway and Scotland agree to link power grids under the North Sea';
const mainWords = [
  'signed an agreement on Tuesday',
  "the site of Norway's largest hydropower station",
  'When the wind blows',
  'owned in equal parts',
  'Critics said',
  'wind farms in the north lost',
  'Fishing groups remain opposed',
  'A consultation opens',
];
const clutter = ['cookies', 'Sign up', 'Most read', 'windy_miller'];

/** What each format starts with when the story is copied in it. @type {Record<string, RegExp>} */
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

/** Runs in the page: what stands under the mark of the current mention. */
const currentWords = () => String([...(CSS.highlights.get('lede-current') ?? [])][0] ?? '');
/** Runs in the page: where that is. */
const currentPlace = () => {
  const [range] = CSS.highlights.get('lede-current') ?? [];
  const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, seen: top > 0 && top + height < innerHeight };
};
/** Runs in the page: waits until nothing scrolls any more. */
const settle = async () => {
  for (let last = -1; last !== scrollY; last = scrollY) await new Promise((resolve) => setTimeout(resolve, 150));
  return true;
};

for (const { name, skip, open } of browsers) {
  describe(name, { skip, concurrency: false }, () => {
    /** @type {Driver} */ let browser;
    before(async () => {
      browser = await open();
    });
    after(() => browser?.close());

    const shot = (/** @type {string} */ of) => browser.screenshot(`${shots}${name.toLowerCase()}-${of}.png`);
    const read = (/** @type {string} */ path, options = {}) => browser.read(site.origin + path, options);

    for (const [page, query] of [
      ['a page', ''],
      ['a page whose own policy forbids everything', '?csp'],
    ]) {
      test(`${page} is shown with its title, every paragraph, its picture and its facts`, async () => {
        await read(story + query);
        assert.equal(await browser.textOf('.headline h1'), title);
        const text = await browser.textOf('#story');
        for (const words of mainWords) assert.ok(text.includes(words), words);
        for (const words of clutter) assert.ok(!text.includes(words), words);
        await browser.until(() => /** @type {any} */ (document.querySelector('#story img')).naturalWidth > 0);
        const facts = await browser.run(() => document.querySelector('#facts')?.textContent);
        for (const words of ['Terje Aasgaard', 'Norway', '2031']) assert.ok(facts.includes(words), words);
        await shot(`reader${query && '-csp'}`);
      });
    }

    test('a page changed by script after it was loaded is read as it is now', async () => {
      await read('/changed');
      assert.equal(await browser.textOf('.headline h1'), 'After the change');
      assert.match(await browser.textOf('#story'), /Paragraph 6 was written by a script/);
    });

    test('what a page has twice is shown once: its picture in another cut, its standfirst, its hour', async () => {
      await read('/twice');
      const shown = await browser.run(() => ({
        pictures: document.querySelectorAll('#story img').length,
        standfirsts: [...document.querySelectorAll(':is(.headline, #story) :is(p, h2)')].filter(
          ({ textContent }) => textContent === 'Ships land again at the old quay in Bergen.',
        ),
        tag: document.querySelector('#main .standfirst')?.localName,
        times: document.querySelectorAll('.dates time').length,
      }));
      assert.deepEqual([shown.pictures, shown.standfirsts.length, shown.tag, shown.times], [1, 1, 'p', 1]);
    });

    test('a front page and a login page are refused with a reason, and Back leads back', async () => {
      for (const path of ['/', '/login']) {
        await read(path, { refused: true });
        assert.equal(await browser.textOf('.refusal h1'), 'This page is not an article');
        assert.ok((await browser.textOf('.refusal p')).length > 10);
        assert.equal(await browser.run(() => document.activeElement?.localName), 'h1', 'a screen reader starts there');
        await browser.click('.refusal .main-button');
        await browser.until((expected) => location.href === expected, site.origin + path);
      }
    });

    test('a refused page shows what there is when that is wanted', async () => {
      await read('/notice', { refused: true });
      await browser.click('.refusal .text-button');
      await browser.until(() => document.querySelector('#story')?.textContent?.includes('The ferry office'));
    });

    test('a fact leads to its sentence, and its mentions are stepped through and marked', async () => {
      await read(story);
      const card = '.cards-where li:first-child .card';
      const name = await browser.textOf(`${card} .card-title`);
      await browser.click(`${card} .card-title`);
      await browser.until(() => CSS.highlights.get('lede-current')?.size === 1);
      const first = await browser.run(currentWords);
      assert.ok(name.includes(first) || first.includes(name), `"${first}" is marked for "${name}"`);
      assert.ok((await browser.textOf(`${card} .card-sentence`)).includes(first));
      const before = await browser.textOf(`${card} .steps-count`);
      await browser.click(`${card} .steps button:last-child`);
      assert.notEqual(await browser.textOf(`${card} .steps-count`), before);
      assert.ok((await browser.run(currentWords)).length > 0);
      await browser.run(settle);
      assert.ok((await browser.run(currentPlace)).seen, 'the mention is on the screen');
      await shot('fact');
    });

    test('a name in the text opens its card beside it, by Enter and by click, and Esc closes it', async () => {
      await read(story);
      await browser.untilShown('.cards-who li');
      await browser.press('j');
      await browser.until(() => CSS.highlights.get('lede-current')?.size === 1);
      await browser.press('Enter');
      await browser.untilShown('.name-popover:popover-open .card');
      await browser.run(settle);
      const gap = await browser.run(() => {
        const name = /** @type {Range} */ ([...(CSS.highlights.get('lede-current') ?? [])][0]).getBoundingClientRect();
        const card = /** @type {Element} */ (document.querySelector('.name-popover')).getBoundingClientRect();
        return Math.min(Math.abs(card.top - name.bottom), Math.abs(name.top - card.bottom));
      });
      assert.ok(gap < 20, `the card is ${gap} pixels away from its name`);
      await shot('popover');
      await browser.press('Escape');
      await browser.until(() => !document.querySelector('.name-popover:popover-open'));
      assert.match(await browser.url(), /reader\.html/, 'Esc closed the card and did not leave');
      const { x, y } = await browser.run(currentPlace);
      await browser.clickAt(x, y);
      await browser.untilShown('.name-popover:popover-open .card');
    });

    test('every format is on the clipboard after copying, and the last one used is on top', async () => {
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

    test('saved as a file the story is Markdown, a page that the browser reads, and JSON', async () => {
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

    test('the copied rich summary is read by the browser with every part', async () => {
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

    test('D changes the theme, + and - the size, F the facts, ? shows the keys', async () => {
      await read(story);
      const theme = () => browser.run(() => document.documentElement.dataset.theme);
      const size = () =>
        browser.run(() => parseFloat(getComputedStyle(Object(document.querySelector('#story'))).fontSize));
      const facts = () => browser.run(() => document.documentElement.dataset.facts);
      const seen = new Set();
      for (let times = 0; times < 5; ++times) {
        await browser.press('d');
        seen.add(await theme());
        await shot(`theme-${await theme()}`);
      }
      assert.deepEqual([...seen].sort(), ['black', 'contrast', 'dark', 'light', 'sepia']);
      const before = await size();
      await browser.press('+');
      assert.equal(await size(), before + 2);
      await browser.press('-');
      assert.equal(await size(), before);
      await browser.press('f');
      assert.equal(await facts(), 'closed');
      await browser.press('f');
      assert.equal(await facts(), 'open');
      await browser.press('?');
      await browser.untilShown('dialog[open] .keys');
      await shot('keys');
      await browser.press('Escape');
      await browser.until(() => !document.querySelector('dialog[open]'));
    });

    test('printed to PDF the headline, the story and the facts are there, and nothing to press', async () => {
      await read(story);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await browser.print())), {
        mergePages: true,
      });
      const flat = text.replace(/\s+/g, ' ');
      for (const words of [title, 'Fishing groups remain opposed', 'Key facts', 'Terje Aasgaard', 'March 2027'])
        assert.ok(flat.includes(words), words);
      assert.doesNotMatch(flat, /Show all|Back to|Copy/);
    });

    test('read aloud says the blocks in order, marks the spoken word and pauses', async () => {
      await read(story);
      await browser.run(standInForVoices);
      await browser.press('n');
      await browser.until(() => Object(window).said.length === 3);
      const said = await browser.run(() => Object(window).said);
      const text = await browser.run(() => document.querySelector('#story')?.textContent ?? '');
      const places = said.map((/** @type {string} */ block) =>
        text.replace(/\s+/g, '').indexOf(block.replace(/\s+/g, '')),
      );
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
      assert.ok(places[0] >= 0 && places[2] > places[0], String(places));
      assert.equal(await browser.run(() => CSS.highlights.get('lede-spoken')?.size), 1);
      await browser.untilShown('.speech-bar');
      await shot('read-aloud');
      await browser.press('n');
      await browser.untilShown('.speech-bar [data-paused]');
    });

    for (const [way, leave] of /** @type {[string, () => Promise<unknown>][]} */ ([
      ['Back', () => browser.back()],
      ['Esc', () => browser.press('Escape')],
      ['the same button', () => browser.clickAction()],
    ])) {
      test(`${way} returns to the page where it was left`, async () => {
        await browser.go(site.origin + story);
        await browser.run(() => scrollTo(0, 600));
        await browser.openReader();
        await leave();
        await browser.until(() => location.pathname.includes('wire-story') && scrollY > 500);
      });
    }

    test('a reload shows the same story, and coming back to it goes to where it was left', async () => {
      await read('/report');
      await browser.run(() => {
        Object(window).before = true;
        setTimeout(() => location.reload());
      });
      await browser.until(() => !('before' in window) && document.querySelector('[data-facts-ready]') !== null);
      await browser.run(() => scrollTo(0, 1500));
      await new Promise((resolve) => setTimeout(resolve, 800)); // the place is noted when scrolling rests
      await read('/report');
      await browser.until(() => scrollY > 1200);
    });

    test('a background that the browser has ended wakes up at the click, and is not missed at a reload', async () => {
      await browser.go(site.origin + story);
      await browser.endBackground();
      await browser.openReader();
      assert.equal(await browser.textOf('.headline h1'), title);
      await browser.endBackground();
      await browser.run(() => {
        Object(window).before = true;
        setTimeout(() => location.reload());
      });
      await browser.until(() => !('before' in window) && document.querySelector('[data-facts-ready]') !== null);
      assert.equal(await browser.textOf('.headline h1'), title);
      assert.ok((await browser.run(() => document.querySelector('#facts')?.textContent)).includes('Terje Aasgaard'));
      await browser.endBackground();
      await browser.clickAction();
      await browser.until(() => location.pathname.includes('wire-story'));
    });

    for (const [way, can] of /** @type {const} */ ([
      ['the entry in the context menu', 'clickMenu'],
      ['the key', 'pressShortcut'],
    ])) {
      test(`${way} opens the reader`, async (context) => {
        const by = browser[can];
        if (!by) return context.skip('a test cannot press it in this browser');
        await browser.go(site.origin + story);
        await browser.openReader({ by });
        assert.equal(await browser.textOf('.headline h1'), title);
      });
    }

    test('a story of several pages offers the next one', async () => {
      await read('/report');
      assert.equal(
        await browser.run(() => document.querySelector('.next-page')?.getAttribute('href')),
        `${site.origin}/report?page=2`,
      );
    });

    test('the site is asked for nothing but the pictures of the story', async () => {
      await browser.go(site.origin + story);
      await browser.until(() => document.readyState === 'complete');
      site.requests.length = 0;
      await browser.openReader();
      await browser.run(() => scrollTo(0, document.body.scrollHeight));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(
        site.requests.filter((path) => !/\/pictures\/\w+\.svg$/.test(path)),
        [],
      );
    });

    test('always open asks for the site, stays off if that is refused, opens its articles, and is taken back', async () => {
      const toggle = '.more-panel .switch input';
      const ask = async () => {
        await browser.click('.more > button');
        await browser.untilShown(toggle);
        await browser.click(toggle);
      };
      await read(story);
      const written = await browser.answerPermission(false, ask);
      assert.ok(written.includes('127.0.0.1'), written);
      await browser.until((input) => !Object(document.querySelector(input)).checked, toggle);
      await browser.go(site.origin + story);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.match(await browser.url(), /wire-story/, 'it opens nothing without the permission');

      await browser.openReader();
      await browser.answerPermission(true, ask);
      await browser.until((input) => Object(document.querySelector(input)).checked, toggle);
      await browser.go(`${site.origin}/samples/interview.html`);
      await browser.until(
        () => location.pathname.includes('reader') && document.querySelector('[data-facts-ready]') !== null,
      );
      await browser.back();
      await browser.until(() => location.pathname.includes('interview'));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.match(await browser.url(), /interview/, 'who came back stays');

      await browser.go(`${browser.origin}/extension/options/options.html`);
      await browser.untilShown('.sites li');
      assert.match(await browser.textOf('.sites li'), /127\.0\.0\.1/);
      await browser.click('.sites li button');
      await browser.until(() => !document.querySelector('.sites li'));
      await browser.go(`${site.origin}/samples/interview.html`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.match(await browser.url(), /interview/);
    });

    test('every setting is changed and found again after the browser was closed', async () => {
      const profile = mkdtempSync(join(tmpdir(), 'lede-profile-'));
      try {
        const first = await open({ profile });
        const initial = await settingsShown(first);
        await changeEverySetting(first);
        const changed = await settingsShown(first);
        for (const [setting, value] of Object.entries(initial)) assert.notEqual(changed[setting], value, setting);
        await new Promise((resolve) => setTimeout(resolve, 500)); // it is kept when changes rest
        await first.close();
        const second = await open({ profile });
        assert.deepEqual(await settingsShown(second), changed);
        await second.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      }
    });
  });
}

/** @param {Driver} browser @returns {Promise<Record<string, string>>} each setting as the interface shows it */
async function settingsShown(browser) {
  await browser.read(`${site.origin}/samples/interview.html`);
  return browser.run(() => {
    const choices = [...document.querySelectorAll('.look-panel input[type=radio]:checked')].map((input) => [
      Object(input).name,
      Object(input).value,
    ]);
    const amounts = [...document.querySelectorAll('.amount')].map((group) => [
      group.getAttribute('aria-label'),
      group.querySelector('output')?.textContent,
    ]);
    const switches = [...document.querySelectorAll('.look-panel .switch, .menu-option')].map((row) => [
      row.textContent,
      String(row.querySelector('input')?.checked),
    ]);
    const format = document.querySelector('[data-format]')?.getAttribute('data-format');
    return Object.fromEntries([...choices, ...amounts, ...switches, ['format', format]]);
  });
}

/** By clicks on their controls, in the reader and, for the voice, in the options. @param {Driver} browser */
async function changeEverySetting(browser) {
  await browser.click('.copy-more');
  await browser.click('#with-article');
  await browser.click('[data-format="ris"]');
  await browser.untilShown('.toast[data-shown]');
  await browser.click('.look > button');
  await browser.click('[data-value="black"]');
  await browser.click('[data-value="sans"]');
  for (const index of [1, 2, 3, 4, 5])
    await browser.click(`.look-panel .amount:nth-of-type(${index}) button:last-of-type`);
  for (const index of [1, 2, 3]) await browser.click(`.look-panel .switch:nth-of-type(${index}) input`);
  await browser.go(`${browser.origin}/extension/options/options.html`);
  await browser.untilShown('.sites');
  await browser.click('[aria-label="Speed"] button:last-of-type');
}

/** Runs in the page: puts one voice at the platform's edge that speaks three blocks at once. */
function standInForVoices() {
  const page = /** @type {any} */ (window);
  page.said = [];
  const set = (/** @type {string} */ name, /** @type {any} */ value) =>
    Object.defineProperty(page.SpeechSynthesis.prototype, name, { value, configurable: true });
  set('getVoices', () => [{ localService: true, lang: 'en-GB', default: true, name: 'Test' }]);
  set('speak', (/** @type {any} */ utterance) => {
    page.said.push(utterance.text);
    if (page.said.length > 2) return;
    setTimeout(() => utterance.onboundary({ charIndex: 0, charLength: 5 }), 20);
    setTimeout(() => utterance.onend(), 60);
  });
  Object.defineProperty(page, 'SpeechSynthesisUtterance', {
    value: function (/** @type {string} */ text) {
      return { text };
    },
    configurable: true,
  });
}
