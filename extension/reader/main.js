// The reader page of the extension: asks for the captured page, has it read and shows it.
import { startEngine } from '../../web/engine/client.js';
import { Reader } from '../../web/reader/reader.js';
import { LiveSettings } from '../../web/reader/settings.js';
import { useWords, word } from '../../web/words.js';
import { language, lookup, send, settingsStore } from '../platform/browser.js';

const engine = startEngine(); // first, so that it is ready when the page is here
const capture = send({ kind: 'take-capture', id: location.hash.slice(1) });

useWords(lookup, language());
const settings = new LiveSettings(settingsStore);
await settings.load();
const reader = new Reader({ settings, leave });

function leave() {
  if (history.length > 1) history.back();
  else close();
}

const page = await capture.catch(() => undefined);
if (!page) reader.fail(word('capture_gone'));
else if (page.failure) reader.fail(word('restricted'));
else await read(page);

/** @param {{url: string, title: string, html: string}} page */
async function read({ url, title, html }) {
  reader.showPending(title);
  try {
    const { document: answer } = await engine.analyze({ html, url });
    reader.show(answer);
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}
