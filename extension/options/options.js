// The options page: the reader's appearance, its voice, and the sites that are always opened in it.
import { element } from '../../web/dom/element.js';
import { applyAppearance } from '../../web/reader/appearance.js';
import { amount, lookControls } from '../../web/reader/look_panel.js';
import { LiveSettings } from '../../web/reader/settings.js';
import { direction, useWords, word } from '../../web/words.js';
import { allowedHosts, alwaysOpen, keepTheme, language, lookup, settingsStore } from '../platform/browser.js';

useWords(lookup, language());
const root = document.documentElement;
root.lang = language();
root.dir = direction();
document.title = `${word('name')} – ${word('options')}`;

const settings = new LiveSettings(settingsStore);
await settings.load();
settings.listen((now) => applyAppearance(root, now));
settings.listen(keepTheme);

const sites = element('div', { class: 'sites', tabindex: -1 });
const done = element('p', { role: 'status' });
await showSites();
document.body.append(
  element(
    'main',
    { class: 'options' },
    element('h1', null, word('options')),
    element('h2', null, word('look')),
    lookControls(settings),
    element('p', { class: 'sample' }, word('description')),
    element('h2', null, word('listen')),
    amount(settings, 'speechRate'),
    element('h2', null, word('set_always')),
    sites,
    element(
      'p',
      null,
      element('button', { type: 'button', class: 'text-button reset', onclick: reset }, word('reset')),
    ),
    done,
  ),
);

async function showSites() {
  const hosts = await allowedHosts();
  const row = (/** @type {string} */ host) =>
    element(
      'li',
      null,
      element('span', null, host),
      element('button', { type: 'button', class: 'text-button', onclick: () => forget(host) }, word('forget', host)),
    );
  sites.replaceChildren(hosts.length ? element('ul', null, hosts.map(row)) : element('p', null, word('none_always')));
}

/** @param {string} host */
async function forget(host) {
  await alwaysOpen.set(host, false);
  await showSites();
  sites.focus(); // the button that had the focus is gone
}

function reset() {
  settings.reset();
  done.textContent = word('reset_done');
}
