// The keys, the settings and the voice.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { story } from './session.mjs';

/** @typedef {import('./session.mjs').Session} Session */

/** @typedef {import('../browser.mjs').Driver} Driver */

/** @param {Session} session */
export function controls(session) {
  test('D changes the theme, + and - the size, F the facts, ? shows the keys', async () => {
    const { browser, read, shot } = session;
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
    await read('/samples/interview.html');
    assert.equal(await facts(), 'closed', 'as it was left');
    await browser.press('f');
    assert.equal(await facts(), 'open');
    await read(story);
    assert.equal(await facts(), 'open');
    await browser.press('?');
    await browser.untilShown('dialog[open] .keys');
    await shot('keys');
    await browser.press('Escape');
    await browser.until(() => !document.querySelector('dialog[open]'));
  });

  test('a change made right before leaving is kept', async () => {
    const { browser, read } = session;
    const seen = () =>
      browser.run(() => [
        document.documentElement.dataset.theme,
        document.documentElement.style.getPropertyValue('--size'),
      ]);
    await read(story);
    await browser.press('-');
    await browser.press('d');
    const changed = await seen();
    await browser.press('Escape');
    await browser.until(() => location.protocol === 'http:');
    await browser.openReader();
    assert.deepEqual(await seen(), changed);
    await browser.press('+');
  });

  test('in a narrow window F goes to the facts above the story, and back to the same place', async () => {
    const { browser, read } = session;
    await browser.resize(500, 700);
    await read(story);
    await browser.run(() => scrollTo(0, 1500));
    const top = () =>
      browser.run(() => Math.round(Object(document.querySelector('#story h2')).getBoundingClientRect().top));
    const before = await top();
    await browser.press('f');
    await browser.until(() => {
      const box = Object(document.querySelector('.facts-head')).getBoundingClientRect();
      return box.top > 40 && box.bottom < innerHeight;
    });
    await browser.press('f');
    assert.ok(Math.abs((await top()) - before) < 3, `${await top()}, not ${before}`);
    await browser.resize(1400, 900);
  });

  test('after the window was made narrower F still goes back to the same place, and does nothing if it had gone nowhere', async () => {
    const { browser, read } = session;
    await browser.resize(900, 700);
    await read(story);
    await browser.run(() => scrollTo(0, 1500));
    await browser.press('f'); // a drawer beside the story
    await browser.resize(560, 700);
    await browser.run(() => document.querySelector('#facts')?.scrollIntoView());
    await browser.press('f');
    await browser.until(() => document.documentElement.dataset.facts === 'closed');
    assert.ok((await browser.run(() => scrollY)) < 700, 'at the head of the story, where the facts stood');
    const part = () =>
      browser.run(() => {
        const seen = [...Object(document.querySelector('#story')).children].find(
          (child) => child.getBoundingClientRect().bottom > 60,
        );
        return seen?.textContent.slice(0, 40);
      });
    await browser.run(() => scrollTo(0, 1500));
    const before = await part();
    await browser.press('f');
    await browser.resize(480, 700);
    await browser.press('f');
    await browser.until(() => document.documentElement.dataset.facts === 'closed');
    assert.equal(await part(), before);
    await browser.resize(1400, 900);
  });

  test('read aloud says the blocks in order, marks the spoken word and pauses', async () => {
    const { browser, read, shot } = session;
    await read(story);
    await browser.run(standInForVoices);
    await browser.press('n');
    await browser.until(() => Object(window).said.length === 3);
    const said = await browser.run(() => Object(window).said);
    const text = await browser.run(() =>
      [...document.querySelectorAll('#standfirst, #story')].map(({ textContent }) => textContent).join(''),
    );
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
    await browser.click('.speech-bar .amount button:last-of-type');
    await browser.until(() => Object(window).said.length === 4);
    const [third, again] = await browser.run(() => Object(window).said.slice(2));
    assert.equal(again, third.slice(5), 'another pace is heard at once, from the word on that was spoken');
    await browser.press('n');
    await browser.untilShown('.speech-bar .icon-play');
    await browser.click('.speech-bar > .icon-button:last-child');
    await browser.until(() => !document.querySelector('.speech-bar')?.checkVisibility());
    assert.equal(await browser.run(() => document.activeElement?.getAttribute('aria-label')), 'Read aloud');
  });

  test('every changed setting is kept after the browser was closed', async () => {
    const { open, site } = session;
    const interview = `${site.origin}/samples/interview.html`;
    const profile = mkdtempSync(join(tmpdir(), 'lede-profile-'));
    try {
      const first = await open({ profile });
      const initial = await settingsShown(first, interview);
      await changeEverySetting(first);
      const changed = await settingsShown(first, interview);
      for (const [setting, value] of Object.entries(initial)) assert.notEqual(changed[setting], value, setting);
      await new Promise((resolve) => setTimeout(resolve, 500)); // settings are saved once changes pause
      await first.close();
      const second = await open({ profile });
      assert.deepEqual(await settingsShown(second, interview), changed);
      await second.go(`${second.origin}/extension/options/options.html`);
      await second.untilShown('.reset');
      await second.click('.reset');
      await second.until(() => document.querySelector('.options > [role=status]')?.textContent);
      assert.deepEqual(await settingsShown(second, interview), initial);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}

/**
 * @param {Driver} browser
 * @param {string} page an article @returns {Promise<Record<string, string>>} each setting as shown in the interface
 */
async function settingsShown(browser, page) {
  await browser.read(page);
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

/** Clicks on the controls, in the reader and, for the voice, in the options. @param {Driver} browser */
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

/** Runs in the page: replaces the platform's voices by one that speaks three blocks at once. */
function standInForVoices() {
  const page = /** @type {any} */ (window);
  page.said = [];
  const set = (/** @type {string} */ name, /** @type {any} */ value) =>
    Object.defineProperty(page.SpeechSynthesis.prototype, name, { value, configurable: true });
  set('getVoices', () => [{ localService: true, lang: 'en-GB', default: true, name: 'Test' }]);
  set('speak', (/** @type {any} */ utterance) => {
    page.said.push(utterance.text);
    setTimeout(() => utterance.onboundary({ charIndex: page.said.length > 2 ? 5 : 0, charLength: 5 }), 20);
    if (page.said.length > 2) return;
    setTimeout(() => utterance.onend(), 60);
  });
  Object.defineProperty(page, 'SpeechSynthesisUtterance', {
    value: function (/** @type {string} */ text) {
      return { text };
    },
    configurable: true,
  });
}
