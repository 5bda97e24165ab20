// The page shown on first run: what the extension does, how, and what it never does.
import { element } from '../../web/dom/element.js';
import { direction, useWords, word } from '../../web/words.js';
import { language, lookup, openOptions, readerKey } from '../platform/browser.js';

useWords(lookup, language());
const root = document.documentElement;
root.lang = language();
root.dir = direction();
document.title = word('name');

const key = await readerKey();
const steps = [word('welcome_click'), key && word('welcome_key', key), word('welcome_back'), word('welcome_keys')];
document.body.append(
  element(
    'main',
    { class: 'options welcome' },
    element(
      'header',
      { class: 'welcome-head' },
      element('img', { src: '../../web/icons/lede.svg', alt: '', width: 72, height: 72 }),
      element('div', null, element('h1', null, word('name')), element('p', { class: 'lead' }, word('description'))),
    ),
    element('h2', null, word('welcome_how')),
    element(
      'ol',
      { class: 'steps-to-read' },
      steps.filter(Boolean).map((step) => element('li', null, step)),
    ),
    element(
      'section',
      { class: 'promise', 'aria-labelledby': 'promise' },
      element('h2', { id: 'promise' }, word('welcome_promise')),
      element('p', null, word('welcome_private')),
      element('p', null, word('welcome_permissions')),
    ),
    element(
      'p',
      null,
      element('button', { type: 'button', class: 'main-button', onclick: openOptions }, word('options')),
    ),
  ),
);
