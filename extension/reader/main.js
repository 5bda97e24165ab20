// The extension's reader page: has the captured page read and shows it.
import { capture, id, readFacts, story } from './start.js';
import { Reader } from '../../web/reader/reader.js';
import { LiveSettings } from '../../web/reader/settings.js';
import { useWords, word } from '../../web/words.js';
import { alwaysOpen, keepTheme, language, lookup, openOptions, settingsStore } from '../platform/browser.js';
import { keep } from './kept.js';
import { places } from './places.js';

useWords(lookup, language());
const settings = new LiveSettings(settingsStore);
await settings.load();
settings.listen(keepTheme);
const reader = new Reader({ settings, leave, places, always: alwaysOpen, openOptions }); // while the page is on its way
const page = await capture;

if (!page) reader.fail(word('capture_gone'));
else if (page.failure) reader.fail(word('restricted'));
else show(page);

/** @param {import('../background/captures.js').Capture} page */
async function show(page) {
  reader.showPending(page.title);
  try {
    const document = await story;
    if (page.byItself && !document.article.readable) return leave();
    reader.show(document, { whole: () => wholeAnswer(page) });
  } catch (error) {
    fail(error);
  }
}

/** The story with its facts, kept for a reload. @param {import('../background/captures.js').Capture} page */
async function wholeAnswer({ url, title, byItself }) {
  const { document, json } = await readFacts();
  keep(id, { url, title, byItself, answer: json });
  return document;
}

/** @param {unknown} error */
const fail = (error) => reader.fail(error instanceof Error ? error.message : String(error));

function leave() {
  if (history.length > 1) history.back();
  else close();
}
