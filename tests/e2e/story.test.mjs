// Titles, pictures and tables of a story have their place and proportions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openReaderAndDemo, paragraph, paragraphs, wear } from './reader_and_demo.mjs';

/** @type {Awaited<ReturnType<typeof openReaderAndDemo>>} */ let opened;
/** @type {import('playwright-core').Page} */ let page;
/** @type {string} of the demo */ let origin;

before(async () => {
  opened = await openReaderAndDemo();
  ({ page, origin } = opened);
});

after(() => opened?.close());

test('a transparent graph gets a white background in a dark theme, a symbol within a line does not', async () => {
  const ground = () =>
    page.evaluate(async () => {
      const picture = /** @type {HTMLImageElement} */ (document.querySelector('#story img'));
      picture.loading = 'eager';
      await picture.decode();
      const { backgroundColor } = getComputedStyle(picture);
      return [backgroundColor, picture.naturalWidth > 120];
    });
  const given = await page.evaluate(() => document.querySelector('#story img')?.getAttribute('src'));
  const show = (/** @type {string | null | undefined} */ src) =>
    page.evaluate((url) => Object(document.querySelector('#story img')).setAttribute('src', url), src);
  await wear(page, 'light');
  assert.deepEqual(await ground(), ['rgba(0, 0, 0, 0)', true]);
  await wear(page, 'dark');
  assert.deepEqual(await ground(), ['rgb(255, 255, 255)', true]);
  await show(
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  );
  await page.waitForTimeout(100);
  assert.deepEqual(await ground(), ['rgba(0, 0, 0, 0)', false]);
  await show(given);
});

test('space is reserved for a picture of unknown size before it loads', async () => {
  const demo = await opened.openDemo();
  /** @type {(value?: unknown) => void} */ let arrive = () => undefined;
  await demo.route('**/late.svg', async (route) => {
    await new Promise((resolve) => (arrive = resolve));
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>';
    await route.fulfill({ contentType: 'image/svg+xml', body });
  });
  await demo.goto(`${origin}/web/demo/?read=wire-story`);
  await demo.waitForSelector('[data-facts-ready]');
  await demo.evaluate(() => {
    const picture = /** @type {HTMLElement} */ (document.querySelector('#story figure img')?.cloneNode());
    for (const name of ['width', 'height', 'style', 'srcset', 'data-loaded', 'loading']) picture.removeAttribute(name);
    picture.id = 'late';
    document.querySelector('#story figure')?.prepend(picture);
    picture.setAttribute('src', 'https://late.example/late.svg');
  });
  const box = () => demo.evaluate(() => Object(document.querySelector('#late')).getBoundingClientRect().toJSON());
  await demo.waitForTimeout(200);
  const before = await box();
  assert.ok(before.width > 600 && Math.abs(before.height - (before.width * 9) / 16) < 2, JSON.stringify(before));
  arrive();
  await demo.waitForSelector('#late[data-loaded]');
  const { width, height } = await box();
  assert.deepEqual([width, height], [400, 400]);
});

test('a tall picture leaves part of the story visible and keeps its proportions, before it loads and on paper, with its caption below', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 1400, height: 900 });
  /** @type {() => void} */ let arrive = () => undefined;
  const arrived = new Promise((resolve) => (arrive = () => resolve(undefined)));
  await demo.route('**/tower-*.svg', async (route) => {
    await arrived;
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1600"/>';
    await route.fulfill({ contentType: 'image/svg+xml', body });
  });
  const figure = (/** @type {string} */ name, /** @type {string} */ size) =>
    `<figure><img src="https://tower.example/tower-${name}.svg" alt="The tower" ${size}><figcaption>The tower, seen from the roof of the old school at the other side of the river</figcaption></figure>`;
  await opened.readOwn(
    demo,
    paragraphs + figure('known', 'width="900" height="1600"') + paragraph(6) + figure('unknown', '') + paragraph(7),
  );
  const boxes = () =>
    demo.evaluate(() =>
      [...document.querySelectorAll('#story figure')].map((node) => {
        const [picture, caption] = ['img', 'figcaption'].map((name) =>
          Object(node.querySelector(name)).getBoundingClientRect(),
        );
        return { width: picture.width, height: picture.height, left: caption.left - picture.left, room: caption.width };
      }),
    );
  const early = (await boxes())[0];
  assert.deepEqual([Math.round(early.width), Math.round(early.height)], [405, 720]);
  assert.ok(Math.abs(early.left) < 1 && Math.abs(early.room - early.width) < 1, JSON.stringify(early));
  arrive();
  await demo.evaluate(() => document.querySelectorAll('img').forEach((picture) => (picture.loading = 'eager')));
  await demo.waitForFunction(() => document.querySelectorAll('#story [data-loaded]').length === 2);
  for (const box of await boxes()) assert.deepEqual(box, early, 'nothing moves when it arrives');
  await demo.setViewportSize({ width: 640, height: 900 });
  await demo.emulateMedia({ media: 'print' });
  for (const { width, height } of await boxes())
    assert.ok(Math.abs(width / height - 9 / 16) < 0.01 && height < 345, `on paper ${width} by ${height}`);
});

test('a picture nearly as wide as the column fills it, a smaller one does not', async () => {
  const widths = await page.evaluate(async () => {
    const picture = /** @type {HTMLElement} */ (document.querySelector('#story img[width]'));
    const column = Object(picture.parentElement).clientWidth;
    const before = picture.getAttribute('style');
    const found = [0.95, 0.7].map((part) => {
      picture.setAttribute('width', String(Math.round(column * part)));
      picture.style.setProperty('--width', `${Math.round(column * part)}px`);
      return picture.getBoundingClientRect().width / column;
    });
    picture.setAttribute('width', '1200');
    picture.setAttribute('style', String(before));
    return [...found, before];
  });
  assert.match(String(widths[2]), /--width: \d+px/);
  assert.equal(widths[0], 1);
  assert.ok(Math.abs(Number(widths[1]) - 0.7) < 0.01, String(widths[1]));
});

test('a long title is smaller, and a section’s name is capitalised and does not repeat the title', async () => {
  const demo = await opened.openDemo();
  const size = () => demo.evaluate(() => parseFloat(getComputedStyle(Object(document.querySelector('h1'))).fontSize));
  await opened.readOwn(demo, paragraphs);
  const usual = await size();
  assert.equal(await demo.locator('.section').innerText(), 'Towers');
  const long =
    'The tower that nobody climbs any more, and the keeper who wants the town to see the sun rise from it again';
  await opened.readOwn(demo, paragraphs, 'en', long);
  assert.equal(await demo.locator('h1').innerText(), long);
  assert.ok((await size()) < 0.9 * usual);
  await opened.readOwn(demo, paragraphs, 'en', 'tower'); // as from "Title | more words"
  assert.equal(await demo.locator('.section').count(), 0);
});

test('the caption of a wide table fits on a phone, and stays visible when the table is scrolled', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 360, height: 760 });
  const row = (/** @type {string} */ cell) => `<tr>${`<${cell}>12,345,678</${cell}>`.repeat(9)}</tr>`;
  await opened.readOwn(
    demo,
    `${paragraphs}<table><caption>What the tower has cost in each of the years since it was built, in kroner</caption>${row('th')}${row('td')}${row('td')}</table>${paragraph(6)}`,
  );
  const [caption, frame, scrolled] = await demo.evaluate(() => {
    const node = Object(document.querySelector('.table-frame'));
    node.scrollLeft = 200;
    const [inner, outer] = [node.querySelector('caption'), node].map((part) => part.getBoundingClientRect());
    return [[inner.left, inner.width], [outer.left, outer.width], node.scrollLeft];
  });
  assert.equal(scrolled, 200);
  assert.deepEqual(caption, frame);
});

test('a name in a hidden column of a wide table is scrolled into view', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 900, height: 900 });
  const row = `<tr>${'<td>12,345,678</td>'.repeat(14)}<td>Wilhelm Steinmetz</td></tr>`;
  await opened.readOwn(
    demo,
    `${paragraphs}<table>${row}${row.replaceAll('Wilhelm Steinmetz', 'nobody')}</table>${paragraph(6)}`,
  );
  const seen = () =>
    demo.evaluate(() => {
      const [range] = CSS.highlights.get('lede-current') ?? [];
      const frame = Object(document.querySelector('.table-frame')).getBoundingClientRect();
      const { left, right } = /** @type {Range} */ (range).getBoundingClientRect();
      return left >= frame.left && right <= frame.right;
    });
  for (let step = 0; step < 30; ++step) {
    await demo.keyboard.press('j');
    if ((await demo.locator('.toast').textContent())?.startsWith('Wilhelm')) break;
  }
  assert.match(String(await demo.locator('.toast').textContent()), /^Wilhelm Steinmetz/);
  assert.ok(await seen());
});

test('of two tables, only the scrollable one is a tab stop, and it has a name', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 900, height: 900 });
  const table = (/** @type {number} */ cells) =>
    `<table>${`<tr>${'<td>12,345,678</td>'.repeat(cells)}</tr>`.repeat(3)}</table>`;
  await opened.readOwn(demo, paragraphs + table(2) + paragraph(6) + table(12) + paragraph(7));
  const stops = () =>
    demo.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return [...document.querySelectorAll('.table-frame')].map((frame) => [
        Object(frame).tabIndex,
        frame.role,
        frame.ariaLabel,
      ]);
    });
  assert.deepEqual(await stops(), [
    [-1, null, null],
    [0, 'region', 'Table'],
  ]);
  await demo.setViewportSize({ width: 200, height: 900 });
  assert.deepEqual((await stops())[0], [0, 'region', 'Table'], 'in a narrower window both');
});

test('the time of an entry is closer to its own heading and text than to the previous entry', async () => {
  const demo = await opened.openDemo();
  const entry = (/** @type {number} */ hour) => `<h2>It is ${hour}</h2><p>${hour}:30</p>${paragraph(hour)}`;
  await opened.readOwn(demo, [18, 17, 16, 15, 14].map(entry).join(''));
  const gaps = await demo.evaluate(() =>
    [...document.querySelectorAll('#story > *')].map((node) => {
      const next = node.nextElementSibling?.getBoundingClientRect().top;
      return { after: node.className || node.localName, gap: (next ?? 0) - node.getBoundingClientRect().bottom };
    }),
  );
  const most = (/** @type {string} */ name) =>
    Math.max(...gaps.slice(0, -1).flatMap(({ after, gap }) => (after === name ? [gap] : [])));
  assert.ok(most('h2') < 12 && most('clock') < 12 && most('p') > 24, JSON.stringify(gaps));
});

test('the time of an entry may be followed by its author, whose name looks like the time', async () => {
  const demo = await opened.openDemo();
  const entry = (/** @type {number} */ hour) =>
    `<p>${hour}:30<mark>Ada Lind</mark></p><h2>It is ${hour}</h2>${paragraph(hour)}`;
  await opened.readOwn(demo, [18, 17, 16, 15].map(entry).join('') + `<p><mark>The end.</mark> ${paragraph(9)}</p>`);
  const shown = await demo.evaluate(() =>
    [...document.querySelectorAll('#story mark')].map((node) => {
      const { backgroundColor, color, marginLeft } = getComputedStyle(node);
      return [backgroundColor, color === getComputedStyle(Object(node.parentElement)).color, parseInt(marginLeft) > 3];
    }),
  );
  assert.deepEqual(shown.slice(0, 4), Array(4).fill(['rgba(0, 0, 0, 0)', true, true]));
  assert.deepEqual(shown[4]?.slice(1), [true, false], 'a mark elsewhere has the colours of the theme');
});

test('a long heading before the story is its standfirst, under the title; the story is saved with it', async () => {
  const demo = await opened.openDemo();
  const standfirst = 'The keepers of Trondheim will climb the stair of the old tower by night as well, from Monday on.';
  await opened.readOwn(demo, `<h2>${standfirst}</h2>${paragraphs}`, 'en', 'The tower - and the night');
  assert.equal(await demo.locator('.headline .standfirst').innerText(), standfirst);
  assert.equal(await demo.locator('#story h2').count(), 0);
  assert.equal(await demo.locator('h1').textContent(), 'The tower\u00a0- and the night', 'no line starts with a dash');
  await demo.locator('.copy-more').click();
  const [download] = await Promise.all([
    demo.waitForEvent('download'),
    demo.locator('.downloads button:nth-of-type(2)').click(),
  ]);
  assert.ok(
    readFileSync(await download.path(), 'utf8').includes(`<p class="standfirst" id="standfirst">${standfirst}`),
  );
  await opened.readOwn(demo, `<p><b>${standfirst}</b></p>${paragraphs}`);
  assert.equal(await demo.locator('.headline .standfirst').innerText(), standfirst, 'or a bold paragraph');
  await opened.readOwn(demo, `<h2>In the morning</h2>${paragraphs}`);
  assert.equal(await demo.locator('#story h2').count(), 1, 'a short one is a heading');
});

test('a story begins at the same height whatever its first element, and the closed facts are centred in their block', async () => {
  const demo = await opened.openDemo();
  await demo.setViewportSize({ width: 360, height: 900 });
  const gaps = [];
  for (const first of [
    '',
    '<p>18:42</p>',
    '<blockquote class="twitter-tweet"><p>All of the town has come to see the new stair of the tower.</p><a href="https://twitter.com/tower/status/1">Tower</a></blockquote>',
    '<h2>In the morning</h2>',
  ]) {
    await opened.readOwn(demo, first + paragraphs);
    const [gap, over, under] = await demo.evaluate(() => {
      const [story, facts, head] = ['#story > :first-child', '#facts', '.facts-head'].map((chosen) =>
        Object(document.querySelector(chosen)).getBoundingClientRect(),
      );
      return [story.top - facts.bottom, head.top - facts.top, facts.bottom - head.bottom];
    });
    gaps.push(Math.round(gap));
    assert.equal(over, under);
  }
  assert.deepEqual(gaps, Array(4).fill(gaps[0]));
});

test('on paper the address stands clear of the headline, however long it is', async () => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const gaps = await page.evaluate(() => {
    const link = /** @type {HTMLAnchorElement} */ (document.querySelector('.story-end a:not(.next-page)'));
    const { href } = link;
    const found = [href, `${href}?${'tower='.repeat(90)}`].map((address) => {
      link.href = address;
      const [under, over] = ['.kicker', '.story-end'].map((name) =>
        Object(document.querySelector(name)).getBoundingClientRect(),
      );
      return under.top - over.bottom;
    });
    link.href = href;
    return found;
  });
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1400, height: 900 });
  assert.ok(
    gaps.every((gap) => gap > 8),
    gaps.join(),
  );
});
