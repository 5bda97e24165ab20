// Opens the reader: captures the page at a click and sends its tab to the reader page.
import { goBack, lookup, onButton, onMenu, onMessage, openInTab, readerPage, runInPage } from '../platform/browser.js';
import { keepCapture, takeCapture } from './captures.js';

/** @param {chrome.tabs.Tab} tab */
async function readTab(tab) {
  if (tab.id === undefined) return;
  if (tab.url?.startsWith(readerPage)) return goBack(tab.id);
  const id = keepCapture(await capture(tab.id, tab));
  await openInTab(tab.id, `${readerPage}#${id}`);
}

/** @param {number} tabId @param {chrome.tabs.Tab} tab @returns {Promise<import('./captures.js').Capture>} */
async function capture(tabId, { url = '', title = '' }) {
  try {
    const page = await runInPage(tabId, 'extension/content/capture.js');
    if (page) return page;
  } catch {
    // the browser's own pages, its store and other extensions cannot be read
  }
  return { url, title, failure: 'restricted' };
}

onButton(readTab);
onMenu('read', lookup('read_page'), readTab);
onMessage((message, reply) => {
  if (message?.kind !== 'take-capture') return false;
  takeCapture(message.id).then(reply);
  return true;
});
