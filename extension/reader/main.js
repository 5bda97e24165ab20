// The reader page of the extension: asks for the captured page, has it read and shows it.
import { startEngine } from '../../web/engine/client.js';
import { Reader } from '../../web/reader/reader.js';
import { LiveSettings } from '../../web/reader/settings.js';
import { useWords, word } from '../../web/words.js';
import { alwaysOpen, language, lookup, openOptions, send, settingsStore } from '../platform/browser.js';
import { places } from './places.js';

const engine = startEngine(); // first, so that it is ready when the page is here
const capture = send({ kind: 'take-capture', id: location.hash.slice(1) }).catch(() => undefined);
const settings = new LiveSettings(settingsStore);
const known = settings.load();

useWords(lookup, language());
const page = await capture;
const answer = page?.html ? engine.analyze({ html: page.html, url: page.url }) : undefined;
answer?.catch(() => undefined); // said below
await known;
const reader = new Reader({ settings, leave, places, always: alwaysOpen, openOptions });

if (!page) reader.fail(word('capture_gone'));
else if (!answer) reader.fail(word('restricted'));
else await show(page, answer);

/** @param {{title: string, byItself?: boolean}} page @param {ReturnType<typeof engine.analyze>} answer */
async function show({ title, byItself }, answer) {
  reader.showPending(title);
  try {
    const { document: read } = await answer;
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
