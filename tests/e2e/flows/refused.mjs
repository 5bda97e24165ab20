// Pages that are not articles.
import assert from 'node:assert/strict';
import { test } from 'node:test';

/** @typedef {import('./session.mjs').Session} Session */

/** @param {Session} session */
export function refused(session) {
  test('a front page and a login page are refused with a reason, and Back leads back', async () => {
    const { browser, read, site } = session;
    for (const path of ['/', '/login']) {
      await read(path, { refused: true });
      assert.equal(await browser.textOf('.refusal h1'), 'This page is not an article');
      assert.ok((await browser.textOf('.refusal p')).length > 10);
      assert.equal(await browser.run(() => document.activeElement?.localName), 'h1', 'a screen reader starts there');
      await browser.click('.refusal .main-button');
      await browser.until((expected) => location.href === expected, site.origin + path);
    }
  });

  test('a refused page shows what there is on request', async () => {
    const { browser, read } = session;
    await read('/notice', { refused: true });
    await browser.click('.refusal .text-button');
    await browser.until(() => document.querySelector('#story')?.textContent?.includes('The ferry office'));
    assert.equal(
      await browser.run(() => document.activeElement?.closest('main')?.id),
      'main',
      'the button is gone, not the place',
    );
  });

  test('the beginning of a story for subscribers is shown on request, with a note at its end that the rest is for subscribers', async () => {
    const { browser, read } = session;
    await read('/subscribers', { refused: true });
    assert.match(await browser.textOf('h1'), /The quiet quay/);
    await browser.click('.refusal .text-button');
    await browser.until(() => document.querySelector('#story')?.textContent?.includes('nobody in Bergen asked'));
    assert.match(await browser.textOf('.story-end'), /the rest is for subscribers/);
  });
}
