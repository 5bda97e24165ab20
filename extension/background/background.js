// Opens the reader: captures the page at a click and sends its tab to the reader page.
import * as browser from '../platform/browser.js';
import { findCapture, forgetCapture, keepCapture } from './captures.js';
import { now, readFacts, readStory, warmUp } from './reading.js';

/** @typedef {import('./captures.js').Capture} Capture */

/** From the page to the reader, and from the reader back. @param {chrome.tabs.Tab} tab */
async function toggle(tab) {
  if (tab.id === undefined) return;
  if (tab.url?.startsWith(browser.readerPage)) return browser.goBack(tab.id);
  const clicked = now();
  warmUp();
  const page = await capture(tab.id, tab);
  return show(tab.id, { ...page, times: { clicked, captured: now() } });
}

/** Sends the tab to the reader page, and has the page read while that opens. @param {number} tabId @param {Capture} page */
async function show(tabId, page) {
  await browser.openInTab(tabId, `${browser.readerPage}#${keepCapture({ page, story: readStory(page) })}`);
}

/** What a reader page asks first: the story, or the page to have it read itself. @param {string} id */
async function story(id) {
  const held = findCapture(id);
  if (!held) return undefined;
  const read = await held.story;
  if (!read.story) forgetCapture(id);
  return { ...held.page, ...read, html: read.story ? undefined : held.page.html };
}

/** What it asks when that is shown. @param {string} id */
async function facts(id) {
  const page = findCapture(id)?.page;
  forgetCapture(id);
  if (!page) return undefined;
  const read = await readFacts(page);
  return { ...page, ...read, html: read.answer ? undefined : page.html };
}

/**
 * The browser's own pages, its store and other extensions cannot be read. A busy browser may also refuse a page for a moment,
 * when the permission of the click has not reached the page's process yet: so it is asked twice.
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

/** On a site whose pages are always opened. @param {chrome.tabs.Tab} tab */
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
