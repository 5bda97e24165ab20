// What is shown has its place, space and typeface: at every width, size and language.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openReaderAndDemo, wear } from './reader_and_demo.mjs';

const widths = [360, 900, 1400];

/** @type {Awaited<ReturnType<typeof openReaderAndDemo>>} */ let opened;
/** @type {import('playwright-core').Page} */ let page;
/** @type {string} of the demo */ let origin;
const openDemo = () => opened.openDemo();

/**
 * Reads a page of one's own in the demo.
 * @param {import('playwright-core').Page} demo @param {string} body of the article @param {string} [lang] @param {string} [title]
 */
async function readOwn(demo, body, lang = 'en', title = 'The tower') {
  const html = `<!doctype html><html lang="${lang}"><meta property="og:type" content="article"><meta property="article:section" content="towers"><body><article><h1>${title}</h1>${body}</article></body></html>`;
  await demo.addInitScript((own) => sessionStorage.setItem('lede-own', own), JSON.stringify({ html }));
  await demo.goto(`${origin}/web/demo/?read=own`);
  await demo.waitForSelector('[data-facts-ready]');
}

/** A filler paragraph. @param {number} number */
const paragraph = (number) =>
  `<p>Paragraph ${number} tells that the keepers of the tower in Trondheim climb its stair each morning, look over the roofs until noon, and write what they saw into a book.</p>`;
const paragraphs = [1, 2, 3, 4, 5].map(paragraph).join('');

before(async () => {
  opened = await openReaderAndDemo();
  ({ page, origin } = opened);
});

after(() => opened?.close());

test('in the narrowest window, with the longest words, nothing overflows, and the panels fit', async () => {
  const demo = await openDemo();
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
  const demo = await openDemo();
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
  const demo = await openDemo();
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
  const demo = await openDemo();
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
  const demo = await openDemo();
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
    const demo = await openDemo();
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
  const demo = await openDemo();
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
  const demo = await openDemo();
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
  const demo = await openDemo();
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
  await readOwn(
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

test('a story without facts has one centred column, and F and J say that there are none', async () => {
  const demo = await openDemo();
  await demo.setViewportSize({ width: 1400, height: 900 });
  await readOwn(
    demo,
    '<p>窓辺に座って、光が動くのを眺めている。光はいつもと同じように動き、それでもまた眺めてしまう。待つことは忍耐とは違う。忍耐には終わりがあるからだ。</p><p>やかんの湯が沸くのを待つ間、何もしない時間が流れる。急ぐことをやめると、部屋の音が少しずつ聞こえてくる。それは悪くない音である。</p><p>雨が止むのを待つ人は、雨の話をする。列に並ぶ人は、前の人の背中を見る。そうして時間は石をなでる水のように過ぎていく。</p>',
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

test('a long title is smaller, and a section’s name is capitalised and does not repeat the title', async () => {
  const demo = await openDemo();
  const size = () => demo.evaluate(() => parseFloat(getComputedStyle(Object(document.querySelector('h1'))).fontSize));
  await readOwn(demo, paragraphs);
  const usual = await size();
  assert.equal(await demo.locator('.section').innerText(), 'Towers');
  const long =
    'The tower that nobody climbs any more, and the keeper who wants the town to see the sun rise from it again';
  await readOwn(demo, paragraphs, 'en', long);
  assert.equal(await demo.locator('h1').innerText(), long);
  assert.ok((await size()) < 0.9 * usual);
  await readOwn(demo, paragraphs, 'en', 'tower'); // as from "Title | more words"
  assert.equal(await demo.locator('.section').count(), 0);
});

test('the caption of a wide table fits on a phone, and stays visible when the table is scrolled', async () => {
  const demo = await openDemo();
  await demo.setViewportSize({ width: 360, height: 760 });
  const row = (/** @type {string} */ cell) => `<tr>${`<${cell}>12,345,678</${cell}>`.repeat(9)}</tr>`;
  await readOwn(
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
  const demo = await openDemo();
  await demo.setViewportSize({ width: 900, height: 900 });
  const row = `<tr>${'<td>12,345,678</td>'.repeat(14)}<td>Wilhelm Steinmetz</td></tr>`;
  await readOwn(
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

test('the text being read stays in place when the text size, the drawer or the window changes', async () => {
  const demo = await openDemo();
  await demo.setViewportSize({ width: 900, height: 900 });
  await readOwn(
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

test('of two tables, only the scrollable one is a tab stop, and it has a name', async () => {
  const demo = await openDemo();
  await demo.setViewportSize({ width: 900, height: 900 });
  const table = (/** @type {number} */ cells) =>
    `<table>${`<tr>${'<td>12,345,678</td>'.repeat(cells)}</tr>`.repeat(3)}</table>`;
  await readOwn(demo, paragraphs + table(2) + paragraph(6) + table(12) + paragraph(7));
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
  const demo = await openDemo();
  const entry = (/** @type {number} */ hour) => `<h2>It is ${hour}</h2><p>${hour}:30</p>${paragraph(hour)}`;
  await readOwn(demo, [18, 17, 16, 15, 14].map(entry).join(''));
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

test('a story begins at the same height whatever its first element, and the closed facts are centred in their block', async () => {
  const demo = await openDemo();
  await demo.setViewportSize({ width: 360, height: 900 });
  const gaps = [];
  for (const first of [
    '',
    '<p>18:42</p>',
    '<blockquote class="twitter-tweet"><p>All of the town has come to see the new stair of the tower.</p><a href="https://twitter.com/tower/status/1">Tower</a></blockquote>',
    '<h2>In the morning</h2>',
  ]) {
    await readOwn(demo, first + paragraphs);
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
  const demo = await openDemo();
  await readOwn(
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
  const demo = await openDemo();
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
