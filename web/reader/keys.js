// The reader's keyboard shortcuts and the overview that lists them.
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { iconButton } from './toolbar.js';

/** The keys for each command; its description is the message `key_COMMAND`. */
export const keys = /** @type {const} */ ({
  leave: ['Escape'],
  theme: ['d'],
  larger: ['+', '='],
  smaller: ['-'],
  facts: ['f'],
  listen: ['n'],
  copy: ['c'],
  next: ['j'],
  previous: ['k'],
  card: ['Enter'],
  help: ['?'],
});

/** @typedef {keyof typeof keys} Command */

/** These elements handle keys themselves while they have the focus. */
const typing = 'input, select, textarea, [contenteditable]';
const pressable = 'button, a[href], summary, video, audio';

/**
 * Listens for the keys. Keys with Ctrl, Alt or Meta are left to the browser.
 * @param {Record<Command, () => void>} commands
 */
export function listenForKeys(commands) {
  /** @type {Map<string, Command>} */
  const byKey = new Map(
    Object.entries(keys).flatMap(([command, list]) => list.map((key) => [key, /** @type {Command} */ (command)])),
  );
  addEventListener('keydown', (event) => {
    const command = byKey.get(keyOf(event));
    if (!command || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing)
      return;
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest(typing) && command !== 'leave') return;
    if (command === 'card' && target?.closest(pressable)) return;
    if (command === 'leave' && document.querySelector(':popover-open, dialog[open]')) return;
    event.preventDefault();
    commands[command]();
  });
}

/** On keyboards without Latin letters, the Latin letter in the key's position. @param {KeyboardEvent} event */
function keyOf({ key, code }) {
  const name = (key.length === 1 && key > '~' && /^Key(.)$/.exec(code)?.[1]) || key;
  return name.length === 1 ? name.toLowerCase() : name;
}

/** The overview of the keys, as a dialog. */
export function keysDialog() {
  /** @type {Record<string, string>} */
  const shown = { Escape: 'Esc', Enter: 'Enter', '-': '−' };
  const rows = Object.entries(keys).map(([command, list]) =>
    element(
      'div',
      { class: 'key-row' },
      element(
        'dt',
        null,
        list.slice(0, 1).map((key) => element('kbd', null, shown[key] ?? key.toUpperCase())),
      ),
      element('dd', null, word(`key_${command}`)),
    ),
  );
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'keys-title', closedby: 'any' },
    element(
      'div',
      { class: 'dialog-head' },
      element('h2', { id: 'keys-title' }, word('keys')),
      iconButton('close', word('close'), { onclick: () => dialog.close() }),
    ),
    element('dl', { class: 'keys' }, rows),
  );
  return dialog;
}
