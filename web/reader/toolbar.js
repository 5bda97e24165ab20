// The bar at the top: back, read aloud, appearance, copy and facts.
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { icon } from './icons.js';

/**
 * A round button with an icon and a name.
 * @param {Parameters<typeof icon>[0]} picture @param {string} label @param {import('../dom/element.js').Attributes} [attributes]
 */
export function iconButton(picture, label, attributes = {}) {
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, ...attributes },
    icon(picture),
  );
}

/**
 * Makes a button open a panel below it; the browser itself closes the panel on Esc and on a click outside.
 * @param {HTMLButtonElement} button @param {HTMLElement} panel
 */
export function attachPanel(button, panel) {
  panel.popover = 'auto';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.popoverTargetElement = panel;
  panel.addEventListener('beforetoggle', (event) => {
    const open = /** @type {ToggleEvent} */ (event).newState === 'open';
    button.setAttribute('aria-expanded', String(open));
    if (open) requestAnimationFrame(() => placeUnder(button, panel)); // laid out by then, but not yet painted
  });
}

/** The window's width without the space reserved for a scroll bar. */
export const windowWidth = () => document.body.clientWidth;

/** @param {HTMLElement} anchor @param {HTMLElement} panel */
function placeUnder(anchor, panel) {
  const at = anchor.getBoundingClientRect();
  const left = Math.min(at.left, windowWidth() - panel.offsetWidth - 12);
  panel.style.left = `${Math.max(12, left)}px`;
  panel.style.top = `${at.bottom + 6}px`;
}

/**
 * @param {{leave: () => void, copy: HTMLElement, look: HTMLElement, listen: HTMLElement, more: HTMLElement, toggleFacts: () => void}} parts
 */
export function toolbar({ leave, copy, look, listen, more, toggleFacts }) {
  const back = element(
    'button',
    { type: 'button', class: 'text-button', onclick: leave, title: word('back_title') },
    icon('back'),
    element('span', null, word('back')),
  );
  const facts = element(
    'button',
    {
      type: 'button',
      class: 'text-button facts-button',
      'aria-controls': 'facts',
      'aria-expanded': 'false',
      onclick: toggleFacts,
      title: `${word('facts')} (F)`,
    },
    icon('facts'),
    element('span', null, word('facts')),
  );
  const bar = element(
    'header',
    { class: 'bar', 'aria-label': word('toolbar') },
    element('nav', { 'aria-label': word('page') }, back),
    element('div', { class: 'bar-tools' }, listen, look, copy, facts, more),
    element('div', { class: 'reading-progress', 'aria-hidden': 'true' }),
  );
  return { bar, facts };
}
