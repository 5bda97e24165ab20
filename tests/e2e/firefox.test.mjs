// The same line in real Firefox, from the package as it goes to the store.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openFirefox } from './firefox.mjs';
import { openSite } from './site.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const options = { skip: existsSync(program) ? false : `${program} is not there: apt-get install firefox-esr` };
const shots = new URL('../../build/artefacts/screenshots/', import.meta.url).pathname;
mkdirSync(shots, { recursive: true });

const front = `<!doctype html><html lang="en"><title>Harbour Post</title><body><h1>Harbour Post</h1>${Array.from({ length: 40 }, (_, index) => `<article><a href="/${index}"><h3>Headline number ${index}</h3></a></article>`).join('')}</body></html>`;

/** @type {Awaited<ReturnType<typeof openFirefox>>} */ let firefox;
/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;

before(async () => {
  if (options.skip) return;
  site = await openSite({ '/': { body: front } });
  firefox = await openFirefox();
});

after(async () => {
  await firefox?.close();
  await site?.close();
});

/** @param {string} selector */
const textOf = (selector) =>
  firefox.run((chosen) => /** @type {HTMLElement | null} */ (document.querySelector(chosen))?.innerText, selector);

for (const query of ['', '?csp']) {
  test(
    `Firefox shows a page${query && ' with a strict policy of its own'} with its title, paragraphs and facts`,
    options,
    async () => {
      await firefox.read(`${site.origin}/samples/wire-story.html${query}`);
      assert.equal(await textOf('.headline h1'), 'Norway and Scotland agree to link power grids under the North Sea');
      const story = await textOf('#story');
      for (const words of ['signed an agreement on Tuesday', 'Fishing groups remain opposed', 'A consultation opens'])
        assert.ok(story.includes(words), words);
      const facts = await firefox.run(() => document.querySelector('#facts')?.textContent);
      for (const words of ['Terje Aasgaard', 'Norway', '2031']) assert.ok(facts.includes(words), words);
      await firefox.screenshot(`${shots}firefox${query && '-csp'}.png`);
    },
  );
}

test('Firefox leads from a fact to its sentence and marks it', options, async () => {
  await firefox.read(`${site.origin}/samples/wire-story.html`);
  await firefox.click('.card-who .card-title');
  await firefox.until(() => CSS.highlights.get('lede-current')?.size === 1);
  assert.ok((await textOf('.card[data-current] .card-sentence')).length > 20);
});

test('Firefox copies summary, Markdown and JSON', options, async () => {
  await firefox.read(`${site.origin}/samples/wire-story.html`);
  for (const [format, start] of [
    ['json', '{\n  "schema": 1'],
    ['markdown', '---\ntitle: "Norway and Scotland'],
    ['summary', 'Norway and Scotland agree'],
  ]) {
    await firefox.click('.copy-more');
    await firefox.click(`[data-format="${format}"]`);
    await firefox.until(() => document.querySelector('.toast[data-shown]') !== null);
    const copied = await firefox.send('WebDriver:ExecuteAsyncScript', {
      script: 'const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done(String(error)))',
      args: [],
    });
    assert.ok(copied.startsWith(start), copied.slice(0, 80));
  }
});

test('in Firefox Back and Esc return to where the page was left', options, async () => {
  for (const leave of [() => firefox.send('WebDriver:Back'), () => firefox.press('\uE00C')]) {
    await firefox.go(`${site.origin}/samples/wire-story.html`);
    await firefox.run(() => scrollTo(0, 600));
    await firefox.clickAction();
    await firefox.until(() => document.querySelector('[data-facts-ready]') !== null);
    await leave();
    await firefox.until(() => location.pathname.includes('wire-story') && scrollY > 500);
  }
});

test('Firefox refuses a front page with a reason', options, async () => {
  await firefox.read(`${site.origin}/`);
  assert.equal(await textOf('.refusal h1'), 'This page is not an article');
});

test('in Firefox the theme changes by key and is found again', options, async () => {
  await firefox.read(`${site.origin}/samples/wire-story.html`);
  const before = await firefox.run(() => document.documentElement.dataset.theme);
  await firefox.press('d');
  const after = await firefox.run(() => document.documentElement.dataset.theme);
  assert.notEqual(after, before);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await firefox.read(`${site.origin}/samples/interview.html`);
  assert.equal(await firefox.run(() => document.documentElement.dataset.theme), after);
});
