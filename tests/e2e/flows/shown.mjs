// What is shown of a page, and what is requested from its site for that.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story, title } from './session.mjs';

/** @typedef {import('./session.mjs').Session} Session */

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

/** @param {Session} session */
export function shown(session) {
  for (const [page, query] of [
    ['a page', ''],
    ['a page whose own policy forbids everything', '?csp'],
  ]) {
    test(`${page} is shown with its title, every paragraph, its picture and its facts`, async () => {
      const { browser, read, shot } = session;
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

  test('a page changed by a script after loading is read in its current state', async () => {
    const { browser, read } = session;
    await read('/changed');
    assert.equal(await browser.textOf('.headline h1'), 'After the change');
    assert.match(await browser.textOf('#story'), /Paragraph 6 was written by a script/);
  });

  test('everything visible on a page is read, however it is drawn, and nothing hidden', async () => {
    const { browser, read } = session;
    await read('/layers');
    const text = await browser.run(() => document.querySelector('#story')?.textContent);
    for (const words of ['The paragraph without', 'The slotted', 'The closed', 'The drawn paragraph'])
      assert.ok(text.includes(words), words);
    assert.ok(
      text.indexOf('The drawn paragraph') < text.indexOf('The slotted paragraph'),
      'in the order they are seen',
    );
    assert.doesNotMatch(text, /hidden paragraph/);
  });

  test('questions that are bold only by the style of the page are bold', async () => {
    const { browser, read } = session;
    await read('/questions');
    const bold = await browser.run(() =>
      [...document.querySelectorAll('#story strong')].map((node) => node.textContent),
    );
    assert.deepEqual(
      bold,
      [1, 2, 3, 4].map((day) => `What did you see on day ${day}?`),
    );
  });

  test('an embedded post from another site becomes a card that says where it links to', async () => {
    const { browser, read } = session;
    await read('/twice');
    const [host, edge, link] = await browser.run(() => {
      const card = /** @type {HTMLElement} */ (document.querySelector('#story .embed'));
      return [card.dataset.host, getComputedStyle(card).borderTopStyle, card.querySelector('a')?.getAttribute('href')];
    });
    assert.deepEqual([host, edge, link], ['twitter.com', 'solid', 'https://twitter.com/port/status/1']);
  });

  test('what a page contains twice is shown once: its picture, its standfirst, its time', async () => {
    const { browser, read } = session;
    await read('/twice');
    const shown = await browser.run(() => ({
      pictures: document.querySelectorAll('#story img').length,
      standfirsts: [...document.querySelectorAll(':is(.headline, #story) :is(p, h2)')].filter(
        ({ textContent }) => textContent === 'Ships land again at the old quay in Bergen.',
      ),
      tag: document.querySelector('.headline .standfirst')?.localName,
      marked: [...Object(CSS.highlights.get('lede-name'))].some((range) =>
        range.startContainer.parentElement.closest('.standfirst'),
      ),
      times: document.querySelectorAll('.dates time').length,
    }));
    assert.deepEqual([shown.pictures, shown.standfirsts.length, shown.tag, shown.times], [1, 1, 'p', 1]);
    assert.ok(shown.marked, 'its names are marked');
  });

  test('a story with several pages links to the next one', async () => {
    const { browser, read, site } = session;
    await read('/report');
    assert.equal(
      await browser.run(() => document.querySelector('.next-page')?.getAttribute('href')),
      `${site.origin}/report?page=2`,
    );
  });

  test('nothing but the story’s pictures is requested from the site', async () => {
    const { browser, site } = session;
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
}
