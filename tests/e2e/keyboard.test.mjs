// The reader can be used with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withSteps } from './browser.mjs';
import { openChromium } from './chromium.mjs';
import { openSite } from './site.mjs';

/** @type {Awaited<ReturnType<typeof openChromium>>} */ let chromium;
/** @type {Awaited<ReturnType<typeof openSite>>} */ let site;
/** @type {import('playwright-core').Page} */ let page;

before(async () => {
  site = await openSite();
  chromium = await openChromium();
  page = chromium.page;
  await page.setViewportSize({ width: 1400, height: 900 });
  await withSteps(chromium).read(`${site.origin}/samples/wire-story.html`);
});

after(async () => {
  await chromium?.close();
  await site?.close();
});

test('every control can be reached with Tab and has a name, a visible focus ring and 24 pixels', async () => {
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

/** Presses Tab until the focused element matches. @param {string} selector */
async function tabTo(selector) {
  for (let step = 0; step < 200; ++step) {
    if (await page.evaluate((chosen) => document.activeElement?.matches(chosen) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

for (const [opener, panel] of [
  ['.look > button', '.look-panel'],
  ['.copy-more', '.copy-panel'],
  ['.more > button', '.more-panel'],
]) {
  test(`everything in ${panel} can be reached with the keyboard alone, and Esc closes it`, async () => {
    await tabTo(opener);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${panel}:popover-open`);
    /** @type {Set<string>} */
    const reached = new Set();
    const note = async () => {
      const at = await page.evaluate((open) => {
        const all = [...document.querySelectorAll(`${open} :is(button, input)`)].filter((node) =>
          node.checkVisibility(),
        );
        const index = all.indexOf(/** @type {Element} */ (document.activeElement));
        return { index, all: all.length, isRadio: Object(document.activeElement).type === 'radio' };
      }, panel);
      if (at.index >= 0) reached.add(String(at.index));
      return at;
    };
    let all = 0;
    for (let step = 0; step < 60; ++step) {
      await page.keyboard.press('Tab');
      const at = await note();
      all = at.all;
      if (at.index < 0) break; // past the end of the panel
      for (let turn = 0; at.isRadio && turn < 6; ++turn) {
        await page.keyboard.press('ArrowDown');
        await note();
      }
    }
    assert.equal(reached.size, all, panel);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${panel}:popover-open`, { state: 'detached' });
  });
}

test('the same keys work on a keyboard with other letters', async () => {
  const keyboard = await chromium.context.newCDPSession(page);
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const before = await theme();
  for (const type of /** @type {const} */ (['keyDown', 'keyUp']))
    await keyboard.send('Input.dispatchKeyEvent', {
      type,
      key: 'в',
      code: 'KeyD',
      text: type === 'keyDown' ? 'в' : '',
    });
  assert.notEqual(await theme(), before);
});

test('with the keyboard alone one can copy a format, choose a theme, open a card and step through it', async () => {
  await page.reload();
  await page.waitForSelector('[data-facts-ready]');
  await tabTo('.copy-more');
  await page.keyboard.press('Enter');
  await tabTo('[data-format="ris"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.toast[data-shown]');
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^TY {2}- NEWS/);
  await tabTo('.look > button');
  await page.keyboard.press('Enter');
  await tabTo('.look-panel input[name=theme]');
  await page.keyboard.press('ArrowDown');
  const theme = await page.evaluate(() => document.querySelector('.look-panel input:checked')?.getAttribute('value'));
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), theme);
  await page.keyboard.press('Escape');
  await tabTo('.cards-who .card-title');
  await page.keyboard.press('Enter');
  await tabTo('.cards-who .steps button:last-child');
  await page.keyboard.press('Enter');
  assert.match(String(await page.locator('.cards-who .steps-count').first().textContent()), /^2/);
});

/** The position of the focus: the part of the story, or the text of a control. */
const at = () =>
  page.evaluate(() => {
    const node = /** @type {HTMLElement} */ (document.activeElement);
    const parts = [...document.querySelectorAll('#story p, #story li, #story h2, #story td, #story blockquote')];
    return { part: parts.indexOf(node), words: node.ariaLabel ?? node.innerText };
  });

/** The part of the story that contains the current mention. */
const currentPart = () =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('lede-current') ?? [];
    const parts = [...document.querySelectorAll('#story p, #story li, #story h2, #story td, #story blockquote')];
    return parts.findLastIndex((part) => part.contains(/** @type {Range} */ (range).startContainer));
  });

test('from the facts, the story is two keys away', async () => {
  await page.reload();
  await page.waitForSelector('[data-facts-ready]');
  await tabTo('.facts-close');
  await page.keyboard.press('Tab');
  const isOnTop = await page.evaluate(() => {
    const link = /** @type {Element} */ (document.activeElement);
    const { left, top, width } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + 10) === link;
  });
  assert.ok(isOnTop, 'the link is seen');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'story');
});

test('J moves the keyboard focus within the story, and closing a card returns it there', async () => {
  await page.reload();
  await page.waitForSelector('[data-facts-ready]');
  for (let step = 0; step < 18; ++step) await page.keyboard.press('j');
  const part = await currentPart();
  assert.ok(part > 1, `the part of the story is ${part}`);
  assert.equal((await at()).part, part);
  assert.equal(await page.evaluate(() => getComputedStyle(Object(document.activeElement)).outlineStyle), 'none');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.name-popover:popover-open');
  assert.equal((await at()).part, -1);
  await page.keyboard.press('j'); // from card to card
  await page.keyboard.press('j');
  const next = await currentPart();
  assert.ok(await page.evaluate(() => document.activeElement?.closest('.name-popover')), 'the card has the focus');
  await page.keyboard.press('Escape');
  assert.equal((await at()).part, next);
  await page.setViewportSize({ width: 900, height: 900 });
  await page.waitForSelector('[data-facts="closed"]');
  await page.keyboard.press('f');
  assert.ok(await page.evaluate(() => document.activeElement?.closest('#facts')));
  await page.keyboard.press('f');
  assert.equal((await at()).part, next, 'so does the drawer');
  await page.setViewportSize({ width: 1400, height: 900 });
});

test('a brief sentence moves the focus to its place in the text; so do facts above the story, but not those beside it', async () => {
  await tabTo('.brief-sentence');
  await page.keyboard.press('Enter');
  assert.equal((await at()).part, await currentPart());
  await tabTo('.cards-who .card-title');
  const { words } = await at();
  const expanded = () =>
    page.evaluate(() => document.querySelector('.cards-who .card-title')?.getAttribute('aria-expanded'));
  assert.equal(await expanded(), 'false');
  await page.keyboard.press('Enter');
  assert.equal((await at()).words, words);
  assert.equal(await expanded(), 'true');
  await page.setViewportSize({ width: 500, height: 900 });
  await page.waitForSelector('[data-facts="closed"]');
  await page.keyboard.press('f');
  await tabTo('.cards-who .card-title');
  await page.keyboard.press('Enter');
  assert.equal((await at()).part, await currentPart());
  await page.setViewportSize({ width: 1400, height: 900 });
});
