// The options page: the look of the reader.
import { element } from '../../web/dom/element.js';
import { applyAppearance } from '../../web/reader/appearance.js';
import { lookControls } from '../../web/reader/look_panel.js';
import { LiveSettings } from '../../web/reader/settings.js';
import { direction, useWords, word } from '../../web/words.js';
import { language, lookup, settingsStore } from '../platform/browser.js';

useWords(lookup, language());
const root = document.documentElement;
root.lang = language();
root.dir = direction();
document.title = `${word('name')} – ${word('options')}`;

const settings = new LiveSettings(settingsStore);
await settings.load();
settings.listen((now) => applyAppearance(root, now));
document.body.append(
  element(
    'main',
    { class: 'options' },
    element('h1', null, word('name')),
    element('h2', null, word('look')),
    lookControls(settings),
  ),
);
