// Text has its size, spacing and typeface in every language, and nothing overflows.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openReaderAndDemo } from './reader_and_demo.mjs';

const widths = [360, 900, 1400];

/** @type {Awaited<ReturnType<typeof openReaderAndDemo>>} */ let opened;
/** @type {import('playwright-core').Page} */ let page;
/** @type {string} of the demo */ let origin;

before(async () => {
  opened = await openReaderAndDemo();
  ({ page, origin } = opened);
});

after(() => opened?.close());

test('in the narrowest window, with the longest words, nothing overflows, and the panels fit', async () => {
  const demo = await opened.openDemo();
  for (const language of ['de', 'uk', 'ar']) {
    await demo.setViewportSize({ width: 320, height: 640 });
    await demo.goto(`${origin}/web/demo/?read=wire-story&language=${language}`);
    await demo.waitForSelector('[data-facts-ready]');
    const [wide, room] = await demo.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(wide <= room, `${language}: ${wide} in ${room}`);
    for (const button of ['.look > button', '.copy-more', '.more > button']) {
      await demo.locator(button).click();
      const [left, right, end] = await demo.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
        const panel = /** @type {Element} */ (document.querySelector('.panel:popover-open')).getBoundingClientRect();
        const body = document.body.getBoundingClientRect();
        return [panel.left - body.left, panel.right, body.right];
      });
      assert.ok(left >= 0 && right <= end, `${language}: ${button} from ${left} to ${right} of ${end}`);
      await demo.keyboard.press('Escape');
    }
  }
});

test('the facts, the captions and everything around the story grow with the text size, and nothing overflows', async () => {
  const measure = () =>
    page.evaluate(() =>
      ['.brief-sentence', '.card-detail', '.facts h3', '.dates', '.kicker', '.story figcaption', '.story-end a'].map(
        (chosen) => parseFloat(getComputedStyle(Object(document.querySelector(chosen))).fontSize),
      ),
    );
  const size = (/** @type {number} */ px) =>
    page.evaluate((set) => document.documentElement.style.setProperty('--size', `${set}px`), px);
  await page.setViewportSize({ width: 1400, height: 900 });
  const usual = await measure();
  await size(40);
  const large = await measure();
  usual.forEach((px, index) => assert.ok(large[index] > 1.5 * px, `${px} and ${large[index]}, ${index}`));
  for (const width of [320, ...widths]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => (document.documentElement.dataset.facts = 'open'));
    await page.waitForTimeout(100);
    const [wide, room] = await page.evaluate(() => [
      Math.max(document.documentElement.scrollWidth, Object(document.querySelector('.facts')).scrollWidth),
      document.documentElement.clientWidth,
    ]);
    assert.ok(wide <= room, `${wide} in ${room}`);
  }
  await size(20);
});

test('letter and word spacing apply to facts and captions too, but not to connected scripts', async () => {
  const demo = await opened.openDemo();
  const kern = async (/** @type {string} */ query, /** @type {string[]} */ places) => {
    await demo.goto(`${origin}/web/demo/?read=${query}`);
    await demo.waitForSelector('[data-facts-ready]');
    return demo.evaluate((chosen) => {
      document.documentElement.style.setProperty('--letter-spacing', '0.1em');
      document.documentElement.style.setProperty('--word-spacing', '0.4em');
      return chosen.map((selector) => {
        const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(Object(document.querySelector(selector)));
        return [letterSpacing, wordSpacing].map(
          (length) => Math.round((100 * parseFloat(length)) / parseFloat(fontSize)) || 0,
        );
      });
    }, places);
  };
  const latin = await kern('wire-story', [
    '#story p:not([class])',
    '.story figcaption',
    '.brief-sentence',
    '.card-title',
  ]);
  for (const [letters, words] of latin) assert.ok(letters >= 10 && words >= 40, `${letters} and ${words}`);
  const arabic = await kern('arabic', ['h1', '#story p', '.brief-sentence']);
  for (const [letters] of arabic) assert.equal(letters, 0);
});

test('a Japanese story uses the chosen typeface with its country’s serifs and is justified; a Korean one is not', async () => {
  const demo = await opened.openDemo();
  await demo.goto(`${origin}/web/demo/?read=japanese`);
  await demo.waitForSelector('[data-facts-ready]');
  const face = (/** @type {string} */ typeface) =>
    demo.evaluate((name) => {
      document.documentElement.dataset.typeface = name;
      return ['#story p', 'h1'].map((chosen) => getComputedStyle(Object(document.querySelector(chosen))).fontFamily);
    }, typeface);
  for (const family of await face('serif')) assert.match(family, /^"Noto Serif CJK JP"/);
  for (const family of await face('sans')) assert.match(family, /^system-ui/);
  const set = (/** @type {string} */ lang, /** @type {string} */ chosen) =>
    demo.evaluate(
      ([language, selector]) => {
        Object(document.querySelector('#story')).lang = language;
        return getComputedStyle(Object(document.querySelector(selector))).textAlign;
      },
      [lang, chosen],
    );
  assert.deepEqual([await set('ja', '#story p'), await set('ja', 'figcaption')], ['justify', 'start']);
  assert.equal(await set('ko', '#story p'), 'start', 'the blanks between its words would grow');
});

test('in a right-to-left interface the parts of the date line are separated', async () => {
  const demo = await opened.openDemo();
  await demo.goto(`${origin}/web/demo/?read=wire-story&language=ar`);
  await demo.waitForSelector('.dates');
  const parts = await demo.evaluate(() =>
    [...document.querySelectorAll('.dates > *')].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { left, right, top } = range.getBoundingClientRect();
      return { left, right, top, words: part.textContent };
    }),
  );
  parts.slice(1).forEach((part, index) => {
    const before = parts[index];
    const apart = part.right < before.left - 10 || part.top > before.top + 10;
    assert.ok(apart, `"${before.words}" from ${before.left}, "${part.words}" to ${part.right}`);
  });
});

test('in every language the appearance choices are unbroken words on a phone', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 360, height: 760 });
  await demo.goto(`${origin}/web/demo/?read=wire-story`);
  await demo.waitForSelector('[data-facts-ready]');
  await demo.locator('.look > button').click();
  const broken = await demo.evaluate(
    async (locales) => {
      const found = [];
      for (const locale of locales) {
        const words = await (await fetch(`/_locales/${locale}/messages.json`)).json();
        for (const input of document.querySelectorAll('.choice input')) {
          const { name, value, nextElementSibling: label } = Object(input);
          label.textContent = words[`${name}_${value}`].message;
          label.style.fontWeight = '600'; // as when it is selected
          const text = label.firstChild;
          for (const word of text.data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(`${locale}: ${word[0]}`);
          }
        }
      }
      return found;
    },
    readdirSync(new URL('../../_locales', import.meta.url)),
  );
  assert.deepEqual(broken, []);
});

test('a typeface for dyslexia is offered only if one is installed', async () => {
  const list = /dyslexia'\] \{\s*--face:([^;]+);/.exec(
    readFileSync(new URL('../../web/styles/themes.css', import.meta.url), 'utf8'),
  );
  const faces = String(list?.[1])
    .split(',')
    .map((face) => face.trim().replaceAll("'", ''))
    .slice(0, -1);
  const offered = async (/** @type {boolean} */ given) => {
    const demo = await opened.openDemo();
    if (given)
      await demo.addInitScript(([name]) => {
        /** @type {any} */ (window).faces = document.fonts.add(
          new FontFace(name, 'local("DejaVu Sans Mono"), local("Courier New")'),
        );
        document.fonts.load(`64px "${name}"`);
      }, faces);
    await demo.goto(`${origin}/web/demo/?read=wire-story`);
    await demo.waitForSelector('[data-facts-ready]');
    await demo.locator('.look > button').click();
    return demo.locator('[data-value=dyslexia]').isVisible();
  };
  const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  assert.equal(
    await offered(false),
    faces.some((face) => installed.includes(face)),
  );
  assert.equal(await offered(true), true);
});

test('with the widest word spacing, words stay within the panels', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 320, height: 640 });
  await demo.goto(`${origin}/web/demo/?read=wire-story&language=de`);
  await demo.waitForSelector('[data-facts-ready]');
  await demo.evaluate(() => {
    const sheet = new CSSStyleSheet(); // as in WCAG 1.4.12
    sheet.replaceSync(
      '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const button of ['.look > button', '.copy-more', '.more > button']) {
    await demo.locator(button).click();
    const [wide, room] = await demo.evaluate(() => {
      const panel = /** @type {Element} */ (document.querySelector('.panel:popover-open'));
      return [panel.scrollWidth, panel.clientWidth];
    });
    assert.ok(wide <= room, `${button}: ${wide} in ${room}`);
    await demo.keyboard.press('Escape');
  }
  assert.ok(await demo.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
});
