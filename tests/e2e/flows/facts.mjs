// Facts, and the places in the text where they occur.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story } from './session.mjs';

/** @typedef {import('./session.mjs').Session} Session */

/** Runs in the page: the text under the mark of the current mention. */
const currentWords = () => String([...(CSS.highlights.get('lede-current') ?? [])][0] ?? '');
/** Runs in the page: the position of that mark. */
const currentPlace = () => {
  const [range] = CSS.highlights.get('lede-current') ?? [];
  const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, seen: top > 0 && top + height < innerHeight };
};
/** Runs in the page: the distance between the open card and the name it belongs to. */
const distance = () => {
  const [range] = CSS.highlights.get('lede-current') ?? [];
  const name = /** @type {Range} */ (range).getClientRects()[0];
  const card = /** @type {Element} */ (document.querySelector('.name-popover:popover-open')).getBoundingClientRect();
  return Math.min(Math.abs(card.top - name.bottom), Math.abs(name.top - card.bottom));
};
/** Runs in the page: waits until scrolling has stopped; on a busy computer it may start late. */
const settle = async () => {
  for (let [last, still] = [-1, 0]; still < 2; last = scrollY) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    still = last === scrollY ? still + 1 : 0;
  }
  return true;
};

/** @param {Session} session */
export function facts(session) {
  test('a fact leads to its sentence, and its mentions are stepped through and marked', async () => {
    const { browser, read, shot } = session;
    await read(story);
    const card = '.cards-where li:first-child .card';
    const name = await browser.textOf(`${card} .card-title`);
    await browser.click(`${card} .card-title`);
    await browser.until(() => CSS.highlights.get('lede-current')?.size === 1);
    const first = await browser.run(currentWords);
    assert.ok(name.includes(first) || first.includes(name), `"${first}" is marked for "${name}"`);
    assert.ok((await browser.textOf(`${card} .card-sentence`)).includes(first));
    const told = () => browser.run(() => document.querySelector('[role=status].toast')?.textContent);
    assert.match(await told(), new RegExp(`^${name}, 1/\\d+$`), 'a screen reader is told where it is');
    assert.equal(await browser.textOf('[aria-current=true]'), name, 'a screen reader is told which card it is');
    const before = await browser.textOf(`${card} .steps-count`);
    await browser.click(`${card} .steps button:last-child`);
    assert.notEqual(await browser.textOf(`${card} .steps-count`), before);
    assert.ok((await browser.run(currentWords)).length > 0);
    await browser.run(settle);
    assert.ok((await browser.run(currentPlace)).seen, 'the mention is on the screen');
    const brief = await browser.textOf('.brief-sentence');
    await browser.click('.brief-sentence');
    assert.equal(await told(), brief, 'and no count of one');
    await browser.click(`${card} .card-title`);
    await browser.run(settle);
    const [sentence, panel] = await browser.run(
      (/** @type {string} */ chosen) => [
        document.querySelector(`${chosen} .card-sentence`)?.getBoundingClientRect().bottom,
        document.querySelector('#facts')?.getBoundingClientRect().bottom,
      ],
      card,
    );
    assert.ok(sentence <= panel, `the sentence ends at ${sentence}, the facts at ${panel}`);
    await shot('fact');
  });

  test('names are underlined, pronouns are not', async () => {
    const { browser, read } = session;
    await read(story);
    const marked = await browser.run(() => [...Object(CSS.highlights.get('lede-name'))].map(String));
    assert.ok(marked.includes('Aasgaard') && marked.includes('Aberdeen'), marked.join());
    assert.ok(!marked.includes('he') && !marked.includes('she'), marked.join());
  });

  test('when marking is switched off, names are not marked and open no card', async () => {
    const { browser, read } = session;
    await read(story);
    const toggle = async () => {
      await browser.click('.look > button');
      await browser.click('.look-panel .switch:nth-of-type(2) input');
      await browser.press('Escape');
    };
    await browser.press('j');
    await browser.run(settle);
    const { x, y } = await browser.run(currentPlace);
    const clicked = async () => {
      await browser.clickAt(x, y);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return browser.run(() => document.querySelector('.name-popover:popover-open') !== null);
    };
    await toggle();
    assert.equal(await browser.run(() => CSS.highlights.has('lede-name')), false);
    assert.equal(await clicked(), false);
    await toggle();
    assert.equal(await clicked(), true);
  });

  test('a name in the text opens its card next to it, on Enter and on a click, and Esc closes it', async () => {
    const { browser, read, shot } = session;
    await read(story);
    await browser.untilShown('.cards-who li');
    await browser.press('j');
    await browser.until(() => CSS.highlights.get('lede-current')?.size === 1);
    await browser.press('Enter');
    await browser.untilShown('.name-popover:popover-open .card');
    await browser.run(settle);
    const gap = await browser.run(distance);
    assert.ok(gap < 20, `the card is ${gap} pixels away from its name`);
    await shot('popover');
    for (let step = 0; step < 4; ++step) {
      await browser.click('.name-popover .steps button:last-child');
      await browser.run(settle);
      const far = await browser.run(distance);
      assert.ok(far < 20, `a step further it is ${far} pixels away from it`);
    }
    await browser.press('Escape');
    await browser.until(() => !document.querySelector('.name-popover:popover-open'));
    assert.match(await browser.url(), /reader\.html/, 'Esc closed the card and did not leave');
    await browser.run(settle);
    const { x, y } = await browser.run(currentPlace);
    await browser.clickAt(x, y);
    await browser.untilShown('.name-popover:popover-open .card');
    await browser.press('j');
    await browser.run(settle);
    const [open, now] = await browser.run(() => [
      document.querySelector('.name-popover .card')?.getAttribute('data-fact'),
      document.querySelector('.facts .card[data-current]')?.getAttribute('data-fact'),
    ]);
    assert.equal(open, now, 'the next fact opens its own');
    await browser.run(() => scrollTo({ top: scrollY > 1000 ? 0 : 9999, behavior: 'instant' }));
    await browser.until(() => !document.querySelector('.name-popover:popover-open'));
  });
}
