// A site whose pages are always opened in the reader, with the browser’s own permission dialog.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story } from './session.mjs';

/** @typedef {import('./session.mjs').Session} Session */

/** @param {Session} session */
export function alwaysOpen(session) {
  test('always open asks for the site, stays off if refused, opens its articles, and can be revoked', async () => {
    const { browser, read, site } = session;
    const toggle = '.more-panel .switch input';
    const ask = async () => {
      await browser.click('.more > button');
      await browser.untilShown(toggle);
      await browser.click(toggle);
    };
    await read(story);
    const written = await browser.answerPermission(false, ask);
    assert.ok(written.includes('127.0.0.1'), written);
    await browser.until((input) => !Object(document.querySelector(input)).checked, toggle);
    await browser.go(site.origin + story);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.match(await browser.url(), /wire-story/, 'it opens nothing without the permission');

    await browser.openReader();
    await browser.answerPermission(true, ask);
    await browser.until((input) => Object(document.querySelector(input)).checked, toggle);
    await browser.go(`${site.origin}/samples/interview.html`);
    await browser.until(
      () => location.pathname.includes('reader') && document.querySelector('[data-facts-ready]') !== null,
    );
    await browser.back();
    await browser.until(() => location.pathname.includes('interview'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.match(await browser.url(), /interview/, 'who came back stays');

    await browser.go(`${browser.origin}/extension/options/options.html`);
    await browser.untilShown('.sites li');
    assert.match(await browser.textOf('.sites li'), /127\.0\.0\.1/);
    await browser.click('.sites li button');
    await browser.until(() => !document.querySelector('.sites li'));
    assert.ok(
      await browser.run(() => document.activeElement?.closest('.sites') !== null),
      'the button is gone, not the place',
    );
    await browser.go(`${site.origin}/samples/interview.html`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.match(await browser.url(), /interview/);
  });
}
