// Copies the story in a format: a button for the last one used, and a menu of all.
import { element } from '../dom/element.js';
import { formats } from '../formats/formats.js';
import { word } from '../words.js';
import { icon } from './icons.js';
import { attachPanel } from './toolbar.js';

/** @typedef {import('../formats/formats.js').Format} Format */

/**
 * @param {import('./settings.js').LiveSettings} settings
 * @param {{source: () => import('../formats/source.js').Source | undefined, say: (words: string) => void, save:
 *   import('./downloads.js').Save}} ports
 *   `source` returns what to copy, once there is something; `say` announces what was done
 */
export function copyMenu(settings, { source, say, save }) {
  const label = element('span');
  const main = element(
    'button',
    { type: 'button', class: 'text-button copy-button', onclick: () => copyLast() },
    icon('copy'),
    label,
  );
  const open = element(
    'button',
    { type: 'button', class: 'icon-button copy-more', 'aria-label': word('copy_as'), title: word('copy_as') },
    icon('down'),
  );
  const list = element('ul', { class: 'menu-list' });
  const withArticle = element('input', {
    type: 'checkbox',
    id: 'with-article',
    onchange: () => settings.set('withArticle', withArticle.checked),
  });
  const panel = element(
    'div',
    { class: 'panel copy-panel', role: 'dialog', 'aria-label': word('copy_as') },
    element('h2', { class: 'panel-title' }, word('copy_as')),
    list,
    element(
      'p',
      { class: 'menu-option' },
      withArticle,
      element('label', { for: 'with-article' }, word('with_article')),
    ),
    element('h2', { class: 'panel-title' }, word('download_as')),
    element(
      'p',
      { class: 'downloads' },
      ['md', 'html', 'json'].map((ending) =>
        element(
          'button',
          { type: 'button', class: 'text-button', onclick: () => download(ending) },
          icon('download'),
          element('span', { dir: 'ltr' }, `.${ending}`),
        ),
      ),
    ),
  );
  attachPanel(open, panel);
  settings.listen(({ copyFormat, withArticle: wanted }) => {
    const last = formatOf(String(copyFormat));
    label.textContent = word('copy');
    main.title = `${word('copy_format', titleOf(last))} (C)`;
    main.setAttribute('aria-label', word('copy_format', titleOf(last)));
    withArticle.checked = wanted === true;
    const ordered = [last, ...formats.filter((format) => format !== last)];
    list.replaceChildren(
      ...ordered.map((format) =>
        element(
          'li',
          null,
          element('button', { type: 'button', 'data-format': format.id, onclick: () => copy(format) }, titleOf(format)),
        ),
      ),
    );
  });

  function copyLast() {
    return copy(formatOf(settings.get('copyFormat')));
  }

  /** @param {Format} format */
  async function copy(format) {
    const from = source();
    if (!from) return;
    if (panel.matches(':popover-open')) panel.hidePopover();
    try {
      await navigator.clipboard.write([
        clipboardItem(format.make(from).then(format.id === 'json' ? undefined : withoutSoftHyphens)),
      ]);
      settings.set('copyFormat', format.id);
      say(word('copied', titleOf(format)));
    } catch (error) {
      console.error(error);
      say(word('copy_failed'));
    }
  }

  /** @param {string} ending */
  async function download(ending) {
    const from = source();
    if (!from) return;
    panel.hidePopover();
    say(word('saved', await save(ending, from)));
  }

  return {
    nodes: element('div', { class: 'split', role: 'group', 'aria-label': word('copy') }, main, open, panel),
    copyLast,
  };
}

/** @param {string} id */
function formatOf(id) {
  return formats.find((format) => format.id === id) ?? formats[0];
}

/** @param {Format} format */
function titleOf({ title }) {
  return title.startsWith('format_') ? word(title) : title;
}

/**
 * Removes soft hyphens, which would split names where they are pasted.
 * @param {import('../formats/formats.js').Made} made
 */
function withoutSoftHyphens({ plain, html }) {
  return { plain: plain.replaceAll('\u00ad', ''), html: html?.replaceAll('\u00ad', '') };
}

/**
 * One clipboard item with plain text and, if there is any, rich text.
 * @param {Promise<import('../formats/formats.js').Made>} made
 */
function clipboardItem(made) {
  const blob = (/** @type {string} */ type, /** @type {(made: any) => string} */ text) =>
    made.then((done) => new Blob([text(done)], { type }));
  return new ClipboardItem({
    'text/plain': blob('text/plain', ({ plain }) => plain),
    'text/html': blob(
      'text/html',
      ({ plain, html }) => html ?? `<pre>${plain.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`,
    ),
  });
}
