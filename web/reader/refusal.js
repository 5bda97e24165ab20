// Shown instead of a story: why there is none, and what the user can do.
import { element } from '../dom/element.js';
import { word } from '../words.js';
import { heading } from './headline.js';

/** The engine's reasons, which are in English, with the keys of their messages. @type {Record<string, string>} */
export const reasons = {
  'No article was found on this page.': 'reason_none',
  'No story was found in this text.': 'reason_none',
  'Only the beginning of the article is in the page; the rest is for subscribers.': 'reason_subscribers',
  'The page asks for a login and shows no article.': 'reason_login',
  'The page asks for consent to cookies and holds no article behind the question.': 'reason_consent',
  'The page holds too little text for an article.': 'reason_short',
  'The page lists or sells things; it is not an article.': 'reason_list',
  'The page reports an error instead of an article.': 'reason_error',
};

/** Why a page is not an article, in the reader's language. @param {string} [reason] the engine's @returns {string} */
export function reasonWords(reason = '') {
  return reason && !reasons[reason] ? reason : word(reasons[reason] ?? 'reason_none');
}

/** @typedef {import('../engine/document.js').Article} Article */

/** @param {Article} article */
export function isForSubscribers({ reason = '' }) {
  return reasons[reason] === 'reason_subscribers';
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
