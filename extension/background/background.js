// Opens the reader: captures the page on a click and sends its tab to the reader page.
import * as browser from '../platform/browser.js';
import { findCapture, forgetCapture, keepCapture } from './captures.js';
import { now, readFacts, readStory, warmUp } from './reading.js';

/** @typedef {import('./captures.js').Capture} Capture */

/** Switches between the page and the reader. @param {chrome.tabs.Tab} tab */
async function toggle(tab) {
  if (tab.id === undefined) return;
  if (tab.url?.startsWith(browser.readerPage)) return browser.goBack(tab.id);
  const clicked = now();
  warmUp();
  const page = await capture(tab.id, tab);
  return show(tab.id, { ...page, times: { clicked, captured: now() } });
}

/**
 * Sends the tab to the reader page and starts reading the captured page meanwhile.
 * @param {number} tabId @param {Capture} page
 */
async function show(tabId, page) {
  await browser.openInTab(tabId, `${browser.readerPage}#${keepCapture({ page, story: readStory(page) })}`);
}

/**
 * Answers a reader page's first request: with the story, or with the page if the reader must read it itself.
 * @param {string} id
 */
async function story(id) {
  const held = findCapture(id);
  if (!held) return undefined;
  const read = await held.story;
  if (!read.story) forgetCapture(id);
  return { ...held.page, ...read, html: read.story ? undefined : held.page.html };
}

/** Answers the reader page's second request, made once the story is shown. @param {string} id */
async function facts(id) {
  const page = findCapture(id)?.page;
  forgetCapture(id);
  if (!page) return undefined;
  const read = await readFacts(page);
  return { ...page, ...read, html: read.answer ? undefined : page.html };
}

/**
 * Captures a page. The browser's own pages, its store and other extensions cannot be read. A busy browser may also
 * refuse briefly, until the permission from the click has reached the page's process, so a failure is retried once.
 * @param {number} tabId @param {chrome.tabs.Tab} tab @returns {Promise<Capture>}
 */
async function capture(tabId, { url = '', title = '' }) {
  const read = () => browser.runInPage(tabId, 'extension/content/capture.js').catch(() => undefined);
  const page = (await read()) ?? (await soon(read));
  return page ?? { url, title, failure: 'restricted' };
}

/** @template Answer @param {() => Promise<Answer>} ask @returns {Promise<Answer>} */
async function soon(ask) {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return ask();
}

/** Opens the reader without a click, on sites that the user always opens in it. @param {chrome.tabs.Tab} tab */
async function openByItself(tab) {
  if (tab.id === undefined || !(await browser.runInPage(tab.id, 'extension/content/is_article.js'))) return;
  const page = await capture(tab.id, tab);
  if (!page.failure) await show(tab.id, { ...page, byItself: true });
}

browser.onButton(toggle);
browser.onMenu('read', browser.lookup('read_page'), toggle);
browser.onAllowedPage(openByItself);
browser.onFirstRun(() => browser.openNewTab('extension/welcome/welcome.html'));
browser.onMessage((message, reply) => {
  const answers = /** @type {Record<string, (id: string) => Promise<Capture | undefined>>} */ ({ story, facts });
  if (!Object.hasOwn(answers, message?.kind)) return false;
  answers[message.kind](message.id).then(reply);
  return true;
});
