// The menu of less frequent actions: always open this site, print, options and keys.
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { attachPanel, iconButton } from './toolbar.js';

/**
 * Opens a site's pages in the reader automatically. `set` may ask for permission; both resolve with the current state.
 * @typedef {{isOn: (host: string) => Promise<boolean>, set: (host: string, on: boolean) => Promise<boolean>}} AlwaysOpen
 */

/**
 * @param {{host: () => string | undefined, always?: AlwaysOpen, openOptions?: () => void, showKeys: () => void}} ports host: the
 *   site being read, once it is known
 */
export function moreMenu({ host, always, openOptions, showKeys }) {
  const open = iconButton('more', word('more'));
  const onAlways = element('input', { type: 'checkbox', role: 'switch', onchange: setAlways });
  const alwaysWords = element('span');
  const alwaysRow = element('label', { class: 'switch', hidden: true }, alwaysWords, onAlways);
  const item = (/** @type {string} */ label, /** @type {() => void} */ run) =>
    element('li', null, element('button', { type: 'button', onclick: () => (panel.hidePopover(), run()) }, label));
  const panel = element(
    'div',
    { class: 'panel more-panel', role: 'dialog', 'aria-label': word('more') },
    alwaysRow,
    element(
      'ul',
      { class: 'menu-list' },
      item(word('print'), () => print()),
      openOptions && item(word('options'), openOptions),
      item(word('keys'), showKeys),
    ),
  );
  attachPanel(open, panel);
  panel.addEventListener('beforetoggle', showAlways);

  async function showAlways() {
    const site = host();
    alwaysRow.hidden = !always || !site;
    if (!always || !site) return;
    alwaysWords.textContent = word('always_open', site);
    onAlways.checked = await always.isOn(site);
  }

  async function setAlways() {
    const site = host();
    if (always && site) onAlways.checked = await always.set(site, onAlways.checked);
  }

  return element('span', { class: 'more' }, open, panel);
}
