// The reader page of the extension: has the captured page read and shows it.
import { Reader } from '../../web/reader/reader.js';
import { LiveSettings } from '../../web/reader/settings.js';
import { useWords, word } from '../../web/words.js';
import { alwaysOpen, language, lookup, openOptions, settingsStore } from '../platform/browser.js';
import { places } from './places.js';
import { answer, capture } from './start.js';

const settings = new LiveSettings(settingsStore);
const known = settings.load();

useWords(lookup, language());
const page = await capture;
await known;
const reader = new Reader({ settings, leave, places, always: alwaysOpen, openOptions });

if (!page) reader.fail(word('capture_gone'));
else if (page.failure) reader.fail(word('restricted'));
else await show(page);

/** @param {import('../background/captures.js').Capture} page */
async function show({ title, byItself }) {
  reader.showPending(title);
  try {
    const read = await answer;
    if (byItself && !read.article.readable) leave();
    else reader.show(read);
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}

function leave() {
  if (history.length > 1) history.back();
  else close();
}
