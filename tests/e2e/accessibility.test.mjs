// The reader can be used by everybody: with a screen reader, with the keyboard alone, in every theme and width.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { withSteps } from './browser.mjs';
import { openChromium } from './chromium.mjs';
import { openSite } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'sepia', 'dark', 'black', 'contrast'];
const widths = [360, 900, 1400];

/** @type {Awaited<ReturnType<typeof openChromium>>} */ let chromium;
/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;
/** @type {import('playwright-core').Page} */ let page;

before(async () => {
  site = await openSite();
  chromium = await openChromium();
  page = chromium.page;
  await withSteps(chromium).read(`${site.origin}/samples/wire-story.html`);
});

after(async () => {
  await chromium?.close();
  await site?.close();
});

/** What axe-core finds wrong, as lines to read. @param {import('playwright-core').Page} on */
async function violations(on) {
  await on.evaluate(axe);
  const { violations } = await on.evaluate(() =>
    /** @type {any} */ (window).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ node) => `${node.target} ${node.any[0]?.message ?? ''}`).join('; ')}`,
  );
}

for (const theme of themes) {
  test(`axe-core finds nothing wrong in the ${theme} theme at ${widths.join(', ')} px`, async () => {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => (document.documentElement.dataset.facts = 'open'));
      await page.waitForTimeout(300);
      assert.deepEqual(await violations(page), [], `${theme} at ${width}`);
    }
  });
}

test('the panels and the dialog are free of violations too', async () => {
  await page.setViewportSize({ width: 1400, height: 900 });
  for (const button of ['.look > button', '.copy-more', '.more > button']) {
    await page.locator(button).click();
    assert.deepEqual(await violations(page), [], button);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('?');
  assert.deepEqual(await violations(page), [], 'keys');
  await page.keyboard.press('Escape');
});

for (const path of ['extension/options/options.html', 'extension/welcome/welcome.html']) {
  test(`axe-core finds nothing wrong in ${path}`, async () => {
    const other = await chromium.context.newPage();
    await other.goto(`chrome-extension://${chromium.id}/${path}`);
    await other.waitForSelector('main');
    for (const width of widths) {
      await other.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(other), []);
    }
    await other.close();
  });
}

test('every control is reached by Tab, has a name, a ring to see and 24 pixels', async () => {
  await page.reload();
  await page.waitForSelector('[data-facts-ready]');
  const expected = await page.evaluate(
    () =>
      [...document.querySelectorAll('button, a[href], input, summary, select')].filter((node) =>
        node.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
  const seen = new Set();
  for (let step = 0; step < expected + 20; ++step) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const node = /** @type {HTMLElement} */ (document.activeElement);
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const all = [...document.querySelectorAll('*')];
      const inText = Boolean(node.closest('p, li, figcaption')) && node.localName === 'a';
      return {
        index: all.indexOf(node),
        tag: node.localName,
        words: (node.getAttribute('aria-label') ?? node.textContent ?? '').trim(),
        ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        width: box.width,
        height: box.height,
        inText,
        skip: node.className === 'skip',
      };
    });
    if (at.tag === 'body') continue;
    seen.add(at.index);
    assert.ok(at.words, `${at.tag} has no name`);
    assert.ok(at.ring, `${at.tag} "${at.words}" shows no ring`);
    if (!at.inText && !at.skip)
      assert.ok(at.width >= 24 && at.height >= 24, `${at.tag} "${at.words}" is ${at.width} × ${at.height}`);
  }
  assert.ok(seen.size >= expected, `${seen.size} of ${expected} were reached`);
});

test('nothing moves where motion is to be reduced', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

test('with forced colours the chosen theme still shows which one it is', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('.look > button').click();
  const colours = await page.evaluate(() => {
    const span = (/** @type {string} */ selector) =>
      getComputedStyle(/** @type {Element} */ (document.querySelector(selector))).backgroundColor;
    return [span('.choice input:checked + span'), span('.choice input:not(:checked) + span')];
  });
  assert.notEqual(colours[0], colours[1]);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('the page has one main landmark, a skip link to it and headings in order', async () => {
  const found = await page.evaluate(() => ({
    mains: document.querySelectorAll('main').length,
    skip: document.querySelector('.skip')?.getAttribute('href'),
    headings: [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((node) => node.checkVisibility())
      .map((node) => Number(node.localName[1])),
    lang: document.querySelector('#story')?.getAttribute('lang'),
  }));
  assert.equal(found.mains, 1);
  assert.equal(found.skip, '#main');
  assert.equal(found.headings[0], 1);
  assert.equal(found.lang, 'en');
});
