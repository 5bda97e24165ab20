// The demo: sample pages, or a page of your own, in the same reader as the extension's.
import { element } from '../dom/element.js';
import { startEngine } from '../engine/client.js';
import { applyAppearance } from '../reader/appearance.js';
import { Reader } from '../reader/reader.js';
import { LiveSettings } from '../reader/settings.js';
import { direction, language, word } from '../words.js';
import { samples } from './samples.js';
import { loadWords } from './words.js';

/** @typedef {import('../engine/client.js').Input} Input */

const engine = startEngine();
await loadWords();

const settingsKey = 'lede-settings';
const settings = new LiveSettings({
  load: async () => JSON.parse(localStorage.getItem(settingsKey) ?? 'null'),
  save: async (values) => localStorage.setItem(settingsKey, JSON.stringify(values)),
});
await settings.load();
settings.listen((now) => applyAppearance(document.documentElement, now));

const ownKey = 'lede-own';
const wanted = new URLSearchParams(location.search).get('read');
if (wanted) await read(wanted);
else showList();
navigator.serviceWorker?.register(new URL('../offline.js', import.meta.url)).catch(() => undefined);

/** Shows one page in the reader. @param {string} id of a sample, or `own` */
async function read(id) {
  const reader = new Reader({ settings, leave });
  reader.showPending(samples.find((sample) => sample.id === id)?.title ?? '');
  try {
    const { document: answer } = await engine.analyze(await inputOf(id));
    reader.show(answer);
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}

function leave() {
  if (history.length > 1) history.back();
  else location.search = '';
}

/** @param {string} id @returns {Promise<Input>} */
async function inputOf(id) {
  const own = id === 'own' && sessionStorage.getItem(ownKey);
  if (own) return JSON.parse(own);
  if (!samples.some((sample) => sample.id === id)) throw new Error(word('capture_gone'));
  const url = new URL(`samples/${id}.html`, import.meta.url);
  return { html: await (await fetch(url)).text(), url: url.href };
}

function showList() {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  document.title = word('name');
  document.body.replaceChildren(
    element(
      'main',
      { class: 'demo' },
      element('h1', null, word('name')),
      element('p', { class: 'demo-lead' }, word('demo_lead')),
      element('h2', null, word('demo_samples')),
      element('ul', { class: 'demo-samples' }, samples.map(card)),
      element('h2', null, word('demo_own')),
      ownPage(),
    ),
  );
}

/** @param {import('./samples.js').Sample} sample */
function card({ id, picture, kind, title, language: lang }) {
  return element(
    'li',
    null,
    element(
      'a',
      { href: `?read=${id}`, class: 'demo-card' },
      element('img', {
        src: new URL(`samples/pictures/${picture}.svg`, import.meta.url).href,
        alt: '',
        width: 1200,
        height: 675,
      }),
      element('span', { class: 'demo-kind' }, word(kind)),
      element('span', { class: 'demo-title', lang, dir: 'auto' }, title),
    ),
  );
}

/** A field to paste a page into; a saved page can also be dropped on it or chosen. */
function ownPage() {
  const field = element('textarea', { id: 'own', rows: 7, placeholder: '<!doctype html> …' });
  const file = element('input', {
    type: 'file',
    id: 'own-file',
    accept: '.html,.htm,.txt,text/html,text/plain',
    onchange: () => take(file.files?.[0]),
  });
  field.addEventListener('dragover', (event) => event.preventDefault());
  field.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    take(dropped);
  });
  return element(
    'div',
    { class: 'demo-own' },
    element('label', { for: 'own' }, word('demo_paste_label')),
    field,
    element(
      'p',
      { class: 'demo-buttons' },
      element('button', { type: 'button', class: 'main-button', onclick: () => open(field.value) }, word('demo_read')),
      element('label', { class: 'demo-file', for: 'own-file' }, word('demo_choose'), file),
    ),
  );
}

/** @param {File | undefined} file */
async function take(file) {
  if (file) open(await file.text());
}

/**
 * Opens pasted text: as HTML if it looks like HTML, otherwise as the visible text of a page.
 * @param {string} content
 */
function open(content) {
  if (!content.trim()) return document.getElementById('own')?.focus();
  const input = /<(?:!doctype|html|body|article|p|div)\b/i.test(content) ? { html: content } : { page_text: content };
  try {
    sessionStorage.setItem(ownKey, JSON.stringify(input));
    location.search = 'read=own';
  } catch {
    alert(word('demo_too_large'));
  }
}
