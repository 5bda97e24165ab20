// Opening the reader, going back, and coming again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story, title } from './session.mjs';

/** @typedef {import('./session.mjs').Session} Session */

/** @param {Session} session */
export function returns(session) {
  for (const [way, leave] of /** @type {[string, (browser: Session['browser']) => Promise<unknown>][]} */ ([
    ['Back', (browser) => browser.back()],
    ['Esc', (browser) => browser.press('Escape')],
    ['the same button', (browser) => browser.clickAction()],
  ])) {
    test(`${way} returns to the same place in the page`, async () => {
      const { browser, site } = session;
      await browser.go(site.origin + story);
      await browser.run(() => scrollTo(0, 600));
      await browser.openReader();
      await leave(browser);
      await browser.until(() => location.pathname.includes('wire-story') && scrollY > 500);
    });
  }

  test('a reload shows the same story, and opening it again goes to the last reading position', async () => {
    const { browser, read } = session;
    await read('/report');
    await browser.run(() => {
      Object(window).before = true;
      setTimeout(() => location.reload());
    });
    await browser.until(() => !('before' in window) && document.querySelector('[data-facts-ready]') !== null);
    await browser.run(() => scrollTo(0, 1500));
    await new Promise((resolve) => setTimeout(resolve, 800)); // the position is saved once scrolling stops
    await read('/report');
    await browser.until(() => scrollY > 1200);
  });

  test('a jump within the story adds no history entry: a reload keeps the story, Esc leaves it', async () => {
    const { browser, site } = session;
    await browser.read(`${site.origin}/samples/long-feature.html`);
    const address = await browser.url();
    await browser.click('.outline summary');
    await browser.click('.outline li:last-child a');
    await browser.until(() => scrollY > 500 && document.activeElement?.matches('#story :is(h2, h3)'));
    assert.equal(await browser.url(), address);
    await browser.run(() => {
      Object(window).before = true;
      setTimeout(() => location.reload());
    });
    await browser.until(() => !('before' in window) && document.querySelector('[data-facts-ready]') !== null);
    assert.equal(await browser.textOf('.headline h1'), 'The Last Bell Founders');
    await browser.press('Escape');
    await browser.until(() => location.pathname.includes('long-feature'));
  });

  test('a link to a note works, and so does the link back', async () => {
    const { browser, read } = session;
    await read('/twice');
    const address = await browser.url();
    await browser.click('#story sup a');
    await browser.until(() => document.activeElement?.localName === 'li');
    await browser.click('#story li a');
    await browser.until(() => document.activeElement?.localName === 'a');
    assert.equal(await browser.url(), address);
  });

  test('a background that the browser has ended wakes up on a click, and is not needed for a reload', async () => {
    const { browser, site } = session;
    await browser.go(site.origin + story);
    await browser.endBackground();
    await browser.openReader();
    assert.equal(await browser.textOf('.headline h1'), title);
    await browser.endBackground();
    await browser.run(() => {
      Object(window).before = true;
      setTimeout(() => location.reload());
    });
    await browser.until(() => !('before' in window) && document.querySelector('[data-facts-ready]') !== null);
    assert.equal(await browser.textOf('.headline h1'), title);
    assert.ok((await browser.run(() => document.querySelector('#facts')?.textContent)).includes('Terje Aasgaard'));
    await browser.endBackground();
    await browser.clickAction();
    await browser.until(() => location.pathname.includes('wire-story'));
  });

  for (const [way, can] of /** @type {const} */ ([
    ['the entry in the context menu', 'clickMenu'],
    ['the key', 'pressShortcut'],
  ])) {
    test(`${way} opens the reader`, async (context) => {
      const { browser, site } = session;
      const by = browser[can];
      if (!by) return context.skip('a test cannot press it in this browser');
      await browser.go(site.origin + story);
      await browser.openReader({ by });
      assert.equal(await browser.textOf('.headline h1'), title);
    });
  }
}
