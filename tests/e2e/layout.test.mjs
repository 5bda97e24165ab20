// The story, the facts beside it and the theme are where they belong, and stay there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openReaderAndDemo, paragraph, paragraphs } from './reader_and_demo.mjs';

const widths = [360, 900, 1400];

/** @type {Awaited<ReturnType<typeof openReaderAndDemo>>} */ let opened;
/** @type {import('playwright-core').Page} */ let page;
/** @type {string} of the demo */ let origin;

before(async () => {
  opened = await openReaderAndDemo();
  ({ page, origin } = opened);
});

after(() => opened?.close());

test('the pointer is a hand over a name, which opens a card', async () => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.keyboard.press('j');
  await page.waitForTimeout(800);
  const [x, y] = await page.evaluate(() => {
    const [range] = CSS.highlights.get('lede-current') ?? [];
    const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  const cursor = () => page.evaluate(() => getComputedStyle(Object(document.querySelector('#story'))).cursor);
  await page.mouse.move(x, y);
  assert.equal(await cursor(), 'pointer');
  await page.mouse.move(x, y + 24);
  assert.equal(await cursor(), 'auto');
});

test('the facts show their scroll bar, which is beside the page’s, only under the pointer or the focus', async () => {
  await page.setViewportSize({ width: 1400, height: 600 });
  const isHidden = () =>
    page.evaluate(() =>
      /rgba\(0, 0, 0, 0\) /.test(getComputedStyle(Object(document.querySelector('#facts'))).scrollbarColor),
    );
  await page.mouse.move(300, 300);
  await page.evaluate(() => Object(document.activeElement).blur());
  assert.equal(await isHidden(), true);
  await page.mouse.move(1300, 300);
  assert.equal(await isHidden(), false);
  await page.mouse.move(300, 300);
  await page.locator('.facts .card-title').first().focus();
  assert.equal(await isHidden(), false);
  await page.setViewportSize({ width: 1400, height: 900 });
});

test('a story without facts has one centred column, and F and J say that there are none', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 1400, height: 900 });
  await opened.readOwn(
    demo,
    // Without a full stop: no sentence for a summary.
    '<p>窓辺に座って、光が動くのを眺めている、光はいつもと同じように動き、それでもまた眺めてしまう、待つことは忍耐とは違う、忍耐には終わりがあるからだ</p><p>やかんの湯が沸くのを待つ間、何もしない時間が流れる、急ぐことをやめると、部屋の音が少しずつ聞こえてくる、それは悪くない音である</p><p>雨が止むのを待つ人は、雨の話をする、列に並ぶ人は、前の人の背中を見る、そうして時間は石をなでる水のように過ぎていく</p>',
    'ja',
  );
  const measure = () =>
    demo.evaluate(() => {
      const { left, right, top } = Object(document.querySelector('#story')).getBoundingClientRect();
      const facts = Object(document.querySelector('#facts'));
      return {
        before: left,
        after: document.body.clientWidth - right,
        top,
        seen: facts.checkVisibility({ visibilityProperty: true }),
      };
    });
  for (const [width, key] of /** @type {const} */ ([
    [1400, 'f'],
    [900, 'f'],
    [900, 'j'],
  ])) {
    await demo.setViewportSize({ width, height: 900 });
    await demo.evaluate(() => delete Object(document.querySelector('.toast')).dataset.shown);
    const { before, after, seen } = await measure();
    assert.ok(Math.abs(before - after) < 2 && !seen, `at ${width}: ${before} before it, ${after} after it`);
    await demo.keyboard.press(key);
    assert.match(await demo.locator('.toast[data-shown]').innerText(), /^No names/);
    assert.equal((await measure()).before, before);
    assert.equal(await demo.locator('.facts-button').getAttribute('aria-expanded'), 'false');
  }
  await demo.setViewportSize({ width: 360, height: 900 });
  const { top } = await measure();
  assert.match(await demo.locator('.facts-none').innerText(), /^No names/);
  await demo.evaluate(() => document.querySelector('#facts')?.replaceChildren());
  assert.equal((await measure()).top, top, 'its words have the room that was kept for the facts');
  await demo.setViewportSize({ width: 1400, height: 900 });
  await demo.goto(`${origin}/web/demo/?read=wire-story`);
  await demo.waitForSelector('[data-facts-ready]');
  assert.equal(await demo.locator('.facts-button').getAttribute('aria-expanded'), 'true', 'others keep theirs');
});

test('the link to the page stands where the lines of the story begin', async () => {
  const demo = await opened.openDemo();
  const gaps = [];
  for (const query of ['arabic', 'arabic&language=ar', 'wire-story', 'wire-story&language=ar']) {
    await demo.goto(`${origin}/web/demo/?read=${query}`);
    await demo.waitForSelector('[data-facts-ready]');
    gaps.push(
      await demo.evaluate(() => {
        const [story, link] = ['#story', '.story-end a'].map((name) => Object(document.querySelector(name)));
        const side = story.dir === 'rtl' ? 'right' : 'left';
        return Math.round(story.getBoundingClientRect()[side] - link.getBoundingClientRect()[side]);
      }),
    );
  }
  assert.deepEqual(gaps, [0, 0, 0, 0]);
});

test('the facts tell when only if a day is known', async () => {
  const demo = await opened.openDemo();
  const wait = '<p>The climb to the roof takes about two hours, and the way down half an hour.</p>';
  await opened.readOwn(demo, paragraphs.replaceAll('each morning', 'slowly') + wait);
  assert.equal(await demo.locator('.facts-where').count(), 1);
  assert.equal(await demo.locator('.facts-when').count(), 0);
  await opened.readOwn(demo, paragraphs + wait + '<p>The stair was mended in March 2024.</p>');
  assert.equal(await demo.locator('.facts-when').count(), 1);
  await demo.setViewportSize({ width: 360, height: 800 });
  assert.equal(await demo.locator('.facts-kinds').innerText(), 'Where · When', 'and the closed block says so');
});

test('the text being read stays in place when the text size, the drawer or the window changes', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 900, height: 900 });
  await opened.readOwn(
    demo,
    Array.from({ length: 40 }, (_, index) => paragraph(index).replace('noon', `${index} o’clock`).repeat(2)).join(''),
  );
  const part = () =>
    demo.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return [...document.querySelectorAll('#story p')].findIndex((node) => node.getBoundingClientRect().bottom > 60);
    });
  await demo.evaluate(() => document.querySelectorAll('#story p')[30].scrollIntoView());
  await demo.mouse.wheel(0, 60);
  const read = await part();
  assert.ok(read > 20, `the part that is read is ${read}`);
  for (const key of ['+', '+', '+', '-', '-', '-', 'f', 'f']) {
    await demo.keyboard.press(key);
    assert.equal(await part(), read, key);
  }
  for (const width of [360, 1400, 600]) {
    await demo.setViewportSize({ width, height: 900 });
    assert.equal(await part(), read, String(width));
  }
});

test('the names on the map are as large as small print, at every width', async () => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => (document.documentElement.dataset.facts = 'open'));
    await page.waitForSelector('.spot text');
    const size = await page.evaluate(() => {
      const [map, name] = ['.map', '.spot text'].map((chosen) => Object(document.querySelector(chosen)));
      return (
        (parseFloat(getComputedStyle(name).fontSize) * map.getBoundingClientRect().width) / map.viewBox.baseVal.width
      );
    });
    assert.ok(size > 10.5, `${size} at ${width}`);
  }
  await page.setViewportSize({ width: 1400, height: 900 });
});

/**
 * For each time shown, whether it has a day and whether the line continues from it.
 * @param {import('playwright-core').Page} on
 */
const timeline = (on) =>
  on.evaluate(() =>
    [...document.querySelectorAll('.cards-when li')]
      .filter((item) => item.checkVisibility())
      .map((item) => ({
        dated: !item.querySelector('[data-undated]'),
        goesOn: getComputedStyle(item, '::after').width === '1px',
      })),
  );

test('the timeline ends with the last day shown, and items without a day are apart from it', async () => {
  const demo = await opened.openDemo();
  await opened.readOwn(
    demo,
    paragraphs +
      '<p>The tower in Trondheim was built in 1932 and mended on 4 May 1987. A new stair is to be there in June 2031.</p><p>Its keeper, Ola Nordmann, climbs it every Sunday. He stays for two hours, and sometimes for three days.</p>',
  );
  for (const times of [await timeline(page), await timeline(demo)]) {
    const last = times.findLastIndex(({ dated }) => dated);
    assert.ok(last > 1);
    times.forEach(({ goesOn }, index) => assert.equal(goesOn, index < last, `${index} of ${JSON.stringify(times)}`));
  }
  assert.ok((await timeline(demo)).some(({ dated }) => !dated));
});

test('the facts drawer covers neither the story nor the speech buttons', async () => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.waitForSelector('[data-facts="closed"]'); // the narrower window closes them, a moment later
  await page.keyboard.press('f');
  await page.waitForTimeout(300);
  const [story, drawer] = await page.evaluate(() => [
    document.querySelector('#story')?.getBoundingClientRect().right ?? 0,
    document.querySelector('#facts')?.getBoundingClientRect().left ?? 0,
  ]);
  assert.ok(story <= drawer, `the story ends at ${story}, the drawer starts at ${drawer}`);
  const pressed = await page.evaluate(() => {
    const bar = /** @type {HTMLElement} */ (document.querySelector('.speech-bar'));
    const toast = /** @type {HTMLElement} */ (document.querySelector('.toast'));
    bar.hidden = false;
    toast.textContent = 'What was done is told in some words';
    toast.dataset.shown = '';
    const found = [...bar.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    bar.hidden = true;
    delete toast.dataset.shown;
    return found;
  });
  assert.ok(pressed.every(Boolean), `of the voice's buttons can be pressed: ${pressed}`);
});

test('Esc closes the drawer that F opened, instead of leaving', async () => {
  const facts = () => page.evaluate(() => document.documentElement.dataset.facts);
  await page.keyboard.press('f');
  assert.equal(await facts(), 'closed');
  await page.keyboard.press('f');
  assert.equal(await facts(), 'open');
  assert.ok(await page.evaluate(() => document.activeElement?.closest('#facts')), 'the focus is in the drawer');
  await page.keyboard.press('Escape');
  assert.equal(await facts(), 'closed');
  assert.match(page.url(), /reader\.html/);
  await page.setViewportSize({ width: 1400, height: 900 });
});

/** Records which theme the first frame of a page has. @param {import('playwright-core').Page} on */
const noteTheme = (on) =>
  on.addInitScript(() =>
    requestAnimationFrame(() => (Object(window).firstTheme = document.documentElement.dataset.theme)),
  );

/** @param {import('playwright-core').Page} on */
const firstTheme = (on) => on.evaluate(() => Object(window).firstTheme);

test('a dark story is dark from the first frame on', async () => {
  const reader = await opened.chromium.context.newPage();
  await noteTheme(reader);
  const open = async () => {
    await reader.goto(page.url());
    await reader.reload();
    await reader.waitForSelector('[data-facts-ready], [data-refused]');
    return firstTheme(reader);
  };
  await open();
  await reader.keyboard.press('d');
  const chosen = await reader.evaluate(() => document.documentElement.dataset.theme);
  assert.equal(await open(), chosen);
  await reader.close();
});

test('so is the demo, including its list of samples', async () => {
  const demo = await opened.openDemo();
  await noteTheme(demo);
  await demo.goto(`${origin}/web/demo/?read=wire-story`);
  await demo.waitForSelector('[data-facts-ready]');
  for (
    let step = 0;
    step < 6 && (await demo.evaluate(() => document.documentElement.dataset.theme)) !== 'black';
    ++step
  )
    await demo.keyboard.press('d');
  for (const [query, ready] of [
    ['', '.demo-card'],
    ['?read=wire-story', '[data-facts-ready]'],
  ]) {
    await demo.goto(`${origin}/web/demo/${query}`);
    await demo.waitForSelector(ready);
    assert.equal(await firstTheme(demo), 'black', query);
  }
  await demo.evaluate(() => localStorage.clear());
});
