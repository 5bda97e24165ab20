// Shown instead of a story: why there is none, and what the user can do.
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { heading } from './headline.js';

/** @typedef {import('../engine/document.js').Article} Article */

/** Why a page is no article, in the reader's language; in English for a reason that has no words. @param {Article} article */
export function reasonWords({ reason = '', reason_code = 'none' }) {
  return word(`reason_${reason_code}`) || reason;
}

/** @param {Article} article */
export function isForSubscribers({ reason_code }) {
  return reason_code === 'subscribers';
}

/** A story for subscribers keeps its own title, because it is an article. @param {Article} article */
export function refusedTitle(article) {
  return (isForSubscribers(article) && article.title) || word('no_article');
}

/** @typedef {{label: string, run: () => void}} Action */

/** @param {string} title @param {string} reason @param {Action[]} actions the first is the main one */
export function refusal(title, reason, actions) {
  return element(
    'section',
    { class: 'refusal', 'aria-labelledby': 'refusal-title' },
    element('h1', { id: 'refusal-title' }, title),
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

/** Shown while the engine reads: the page's title, and placeholder lines for the story. @param {string} title */
export function pending(title) {
  return element(
    'div',
    { class: 'pending' },
    heading(title || word('reading')),
    element('p', { class: 'pending-words', role: 'status' }, word('reading')),
    element(
      'div',
      { class: 'pending-lines', 'aria-hidden': 'true' },
      Array.from({ length: 9 }, () => element('span')),
    ),
  );
}
