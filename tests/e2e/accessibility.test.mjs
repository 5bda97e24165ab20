// The reader is accessible: with a screen reader, in every theme and at every width. For the keyboard see
// keyboard.test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { openReaderAndDemo, wear } from './reader_and_demo.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'sepia', 'dark', 'black', 'contrast'];
const widths = [360, 900, 1400];

/** @type {Awaited<ReturnType<typeof openReaderAndDemo>>} */ let opened;
/** @type {import('playwright-core').Page} */ let page;
/** @type {string} of the demo */ let origin;
const openDemo = () => opened.openDemo();

before(async () => {
  opened = await openReaderAndDemo();
  ({ page, origin } = opened);
});

after(() => opened?.close());

/** The violations that axe-core finds, as readable lines. @param {import('playwright-core').Page} on */
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

/** Runs in the page: the contrast (WCAG 2) of each pair of colours in a theme, as painted. */
function contrasts() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const style = getComputedStyle(document.documentElement);
  /** The luminance of colours painted over each other, the bottom one first. @param {...string} names */
  const luminance = (...names) => {
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas);
    for (const name of names) {
      context.fillStyle = style.getPropertyValue(name);
      context.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** @type {[string, string[]][]} */
  const pairs = [
    ...['--ink', '--soft', '--link', '--accent'].flatMap((text) =>
      ['--ground', '--raised'].map((ground) => /** @type {[string, string[]]} */ ([text, [ground]])),
    ),
    ['--accent', ['--ground', '--tint']],
    ['--ink', ['--ground', '--tint']],
    ['--ink', ['--ground', '--fact']],
    ['--ink', ['--ground', '--spoken']],
    ['--control-edge', ['--ground']],
    ['--control-edge', ['--raised']],
    ['--mark-ink', ['--mark']],
    ['--on-accent', ['--accent']],
    ['--ground', ['--ink']],
  ];
  return Object.fromEntries(
    pairs.map(([text, ground]) => {
      const [light, dark] = [luminance(...ground, text), luminance(...ground)].sort((a, b) => b - a);
      return [`${text} on ${ground.join(' under ')}`, (light + 0.05) / (dark + 0.05)];
    }),
  );
}

for (const theme of themes) {
  test(`axe-core finds nothing wrong in the ${theme} theme at ${widths.join(', ')} px`, async () => {
    await wear(page, theme);
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
  test(`axe-core finds nothing wrong in ${path} in any theme`, async () => {
    const other = await opened.chromium.context.newPage();
    await other.goto(`${opened.chromium.origin}/${path}`);
    await other.waitForSelector('main');
    for (const theme of themes) {
      await wear(other, theme);
      for (const width of widths) {
        await other.setViewportSize({ width, height: 900 });
        assert.deepEqual(await violations(other), [], `${theme} at ${width}`);
      }
    }
    await other.close();
  });
}

test('axe-core finds nothing wrong in the demo in any theme, nor in its reader in a light and a dark one', async () => {
  const demo = await openDemo();
  for (const { query, ready, worn } of [
    { query: '', ready: '.demo-card', worn: themes },
    { query: '?read=long-feature', ready: '[data-facts-ready]', worn: ['light', 'dark'] },
  ]) {
    await demo.goto(`${origin}/web/demo/${query}`);
    await demo.waitForSelector(ready);
    for (const theme of worn) {
      await wear(demo, theme);
      for (const width of widths) {
        await demo.setViewportSize({ width, height: 900 });
        assert.deepEqual(await violations(demo), [], `${query} ${theme} at ${width}`);
      }
    }
  }
});

test('the Arabic interface is mirrored: back on the right, the facts on the left; axe-core finds nothing wrong', async () => {
  const demo = await openDemo();
  await demo.setViewportSize({ width: 1400, height: 900 });
  await demo.goto(`${origin}/web/demo/?read=arabic&language=ar`);
  await demo.waitForSelector('[data-facts-ready]');
  const [back, facts, story] = await demo.evaluate(() =>
    ['.bar nav', '#facts', '#story'].map((chosen) => document.querySelector(chosen)?.getBoundingClientRect().left ?? 0),
  );
  assert.ok(back > 1200, `the way back starts at ${back}`);
  assert.ok(facts < story, `the facts start at ${facts}, the story at ${story}`);
  assert.deepEqual(await violations(demo), []);
});

test('the interface and the story are each marked with their own language', async () => {
  const demo = await openDemo();
  await demo.goto(`${origin}/web/demo/?read=long-feature&language=de`);
  await demo.waitForSelector('[data-facts-ready]');
  const [words, heading, sentence, when] = await demo.evaluate(() =>
    ['.outline summary', '.outline a', '.brief-sentence', '.dates'].map((chosen) =>
      document.querySelector(chosen)?.closest('[lang]')?.getAttribute('lang'),
    ),
  );
  assert.deepEqual([words, heading, sentence, when], ['de', 'en-US', 'en-US', 'de']);
});

test('axe-core does detect text that is too pale and a button without a name', async () => {
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--ink', '#999');
    document.querySelector('.bar .icon-button')?.setAttribute('aria-label', '');
    document.querySelector('.bar .icon-button')?.removeAttribute('title');
  });
  await wear(page, 'light');
  const found = (await violations(page)).join();
  assert.match(found, /color-contrast/);
  assert.match(found, /button-name/);
  await page.reload();
  await page.waitForSelector('[data-facts-ready]');
});

for (const theme of themes) {
  test(`in the ${theme} theme every pair of text and background has a contrast of at least 4.5, the edges of controls of at least 3`, async () => {
    await wear(page, theme);
    const pairs = await page.evaluate(contrasts);
    for (const [pair, contrast] of Object.entries(pairs))
      assert.ok(contrast >= (/edge/.test(pair) ? 3 : 4.5), `${pair}: ${contrast.toFixed(2)}`);
  });
}

test('nothing moves when reduced motion is requested', async () => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  assert.ok((await moving()) > 0, 'otherwise the line of the reading progress moves');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  assert.equal(await moving(), 0);
  const before = await page.evaluate(() => scrollY);
  await page.locator('.cards-when .card-title:visible').last().click();
  const [jumped, rested] = await page.evaluate(async () => {
    const now = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return [now, scrollY];
  });
  const [jump, rest] = [Math.abs(jumped - before), Math.abs(rested - jumped)]; // a late picture may shift the page a little
  assert.ok(jump > 10 * rest, `the page jumps to a mention at once: ${before}, ${jumped}, ${rested}`);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

test('with forced colours the selected theme is still recognisable, and only the current mark is painted', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('.look > button').click();
  const colours = await page.evaluate(() => {
    const span = (/** @type {string} */ selector) =>
      getComputedStyle(/** @type {Element} */ (document.querySelector(selector))).backgroundColor;
    return [span('.choice input:checked + span'), span('.choice input:not(:checked) + span')];
  });
  assert.notEqual(colours[0], colours[1]);
  await page.keyboard.press('Escape');
  const [quiet, current, ground] = await page.evaluate(() => {
    const story = /** @type {Element} */ (document.querySelector('#story p'));
    const mark = (/** @type {string} */ name) => getComputedStyle(story, `::highlight(lede-${name})`).backgroundColor;
    return [mark('name'), mark('current'), getComputedStyle(document.documentElement).backgroundColor];
  });
  assert.match(quiet, /, 0\)$/, 'names are not painted over');
  const undated = await page.evaluate(() =>
    getComputedStyle(Object(document.querySelector('.cards-when li')), '::before').getPropertyValue('--control-edge'),
  );
  assert.equal(undated, 'GrayText', 'of a time without a day too the dot has a colour of the system');
  assert.notEqual(current, ground, 'the current mention is');
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
  assert.equal(found.skip, '#story');
  assert.equal(found.headings[0], 1);
  assert.equal(found.lang, 'en');
});
