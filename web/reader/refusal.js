// What is shown instead of a story: why there is none, and what can be done.
import { element } from '../dom/element.js';
import { word } from '../words.js';

/** @typedef {{label: string, run: () => void}} Action */

/** @param {string} title @param {string} reason @param {Action[]} actions the first is the main one */
export function refusal(title, reason, actions) {
  return element(
    'section',
    { class: 'refusal', 'aria-labelledby': 'refusal-title' },
    element('h1', { id: 'refusal-title', tabindex: -1 }, title),
    element('p', null, reason),
    element(
      'p',
      { class: 'refusal-actions' },
      actions.map(({ label, run }, index) =>
        element('button', { type: 'button', class: index ? 'text-button' : 'main-button', onclick: run }, label),
      ),
    ),
  );
}

/** While the engine reads: the page's own title at once, lines where the story will be. @param {string} title */
export function pending(title) {
  return element(
    'div',
    { class: 'pending' },
    element('h1', null, title || word('reading')),
    element('p', { class: 'pending-words', role: 'status' }, word('reading')),
    element(
      'div',
      { class: 'pending-lines', 'aria-hidden': 'true' },
      Array.from({ length: 9 }, () => element('span')),
    ),
  );
}
