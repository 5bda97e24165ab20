// One fact as a card: what it is, how often it is mentioned, the sentence it occurs in, and what was said.
import { element } from '../dom/element.js';
import { iconButton } from '../reader/toolbar.js';
import { countWord, language, word } from '../words.js';
import { quotesOf, sentenceOf } from './facts.js';
import { gone } from './focus.js';

/** @typedef {import('./facts.js').Fact} Fact */
/** @typedef {import('../engine/document.js').Span} Span */
/** @typedef {import('../engine/document.js').LedeDocument} LedeDocument */

/** Whether the facts are beside the story rather than above it. */
const areBeside = () => matchMedia('(min-width: 769px)').matches;

/**
 * @param {LedeDocument} answer @param {Fact} fact @param {import('./focus.js').Focus} focus
 * @param {{open?: boolean, mention?: number}} [options] open: show the sentence from the start; mention: which one
 */
export function factCard(answer, fact, focus, { open = false, mention: first = 0 } = {}) {
  const lang = answer.article.language; // of text from the story; the rest is in the reader's
  const title = element(
    'button',
    {
      type: 'button',
      class: 'card-title',
      lang: fact.kind === 'when' && fact.title !== fact.source.text ? undefined : lang,
      'aria-expanded': open ? undefined : 'false',
      onclick: () => focus[open || areBeside() ? 'go' : 'lead'](fact, first),
    },
    fact.title,
  );
  const sentence = element('p', { class: 'card-sentence', lang, dir: 'auto' });
  const said = quotes(answer, fact);
  const more = element('div', { class: 'card-more', hidden: !open }, sentence, [...said.keys()]);
  const steps = stepper(fact, (step) =>
    focus.go(fact, (focus.current?.fact === fact ? focus.current.mention : first) + step),
  );
  const card = element(
    'div',
    {
      class: `card card-${fact.kind}`,
      'data-fact': fact.id,
      'data-inferred': fact.inferred,
      'data-undated': fact.kind === 'when' && !fact.source.start,
    },
    element('div', { class: 'card-head' }, title, steps.controls),
    detail(fact, lang),
    more,
  );
  const show = (/** @type {number} */ mention) => {
    const span = sentenceOf(answer, fact, mention);
    sentence.replaceChildren(...sentenceParts(answer.article.text, span, fact.mentions[mention]));
    for (const [quote, { start, end }] of said) quote.hidden = start >= span.start && end <= span.end; // already shown
    steps.show(mention);
  };
  show(first);
  focus.listen(({ fact: other, mention }) => {
    if (!card.isConnected) return gone; // another card has taken its place
    const current = other === fact;
    card.toggleAttribute('data-current', current);
    title.ariaCurrent = String(current);
    if (!open) title.ariaExpanded = String(current);
    more.hidden = !(open || current);
    if (!current) return undefined;
    show(mention);
    return requestAnimationFrame(() => keepInSight(card));
  });
  return card;
}

/** Scrolls the facts, if they scroll separately, until the whole card is visible. @param {HTMLElement} card */
function keepInSight(card) {
  const panel = card.closest('.facts');
  if (!panel || panel.scrollHeight <= panel.clientHeight) return;
  const [box, room] = [card.getBoundingClientRect(), panel.getBoundingClientRect()];
  const [over, under] = [box.top - 16 - room.top, box.bottom + 16 - room.bottom];
  panel.scrollTop += over < 0 ? over : Math.max(0, Math.min(over, under));
}

/** The line below the name. @param {Fact} fact @param {string} [lang] the story's */
function detail(fact, lang) {
  if (fact.kind === 'who') {
    const role = fact.source.role?.text;
    return role ? element('p', { class: 'card-detail' }, element('bdi', { lang }, role)) : undefined;
  }
  if (fact.kind === 'where') {
    const line = placeLine(fact.source, lang);
    return line && element('p', { class: 'card-detail' }, element('bdi', null, line));
  }
  if (fact.kind !== 'when' || (!fact.inferred && fact.title.includes(fact.source.text))) return undefined;
  return element(
    'p',
    { class: 'card-detail' },
    element('q', { lang, dir: 'auto' }, fact.source.text),
    fact.inferred && [' ', element('span', { class: 'inferred' }, word('inferred'))],
  );
}

/**
 * "Region, Country", in the reader's language if known. A country whose story is in another language also gets its name
 * in the reader's.
 * @param {import('../engine/document.js').Where} where @param {string} [story] its language
 */
export function placeLine(where, story = '') {
  const isSaid = where.kind === 'country' && story.split('-')[0] === language().split('-')[0];
  const country = !isSaid && where.country && (countryName(where.country) ?? where.country_name);
  return [where.region, country].filter((part) => part && part !== where.name).join(', ');
}

/** @param {string} code ISO 3166 alpha-2 */
function countryName(code) {
  try {
    return new Intl.DisplayNames(language(), { type: 'region' }).of(code);
  } catch {
    return undefined;
  }
}

/** @param {Fact} fact @param {(step: 1 | -1) => void} go */
function stepper({ mentions, title }, go) {
  const count = element('span', { class: 'steps-count' });
  const number = new Intl.NumberFormat(language());
  const show = (/** @type {number} */ mention) => {
    count.textContent = mentions.length > 1 ? `${number.format(mention + 1)}/${number.format(mentions.length)}` : '';
  };
  const controls =
    mentions.length > 1 &&
    element(
      'span',
      { class: 'steps', role: 'group', 'aria-label': countWord('mentions', mentions.length) },
      iconButton('previous', word('previous_mention', title), { class: 'icon-button small', onclick: () => go(-1) }),
      count,
      iconButton('next', word('next_mention', title), { class: 'icon-button small', onclick: () => go(1) }),
    );
  return { controls, show };
}

/** The sentence with the mention marked in it. @param {string} text @param {Span} sentence @param {Span} mention */
function sentenceParts(text, sentence, mention) {
  return [
    text.slice(sentence.start, mention.start),
    element('mark', null, text.slice(mention.start, mention.end)),
    text.slice(mention.end, sentence.end),
  ];
}

/**
 * What was said, without the comma before "she said".
 * @param {LedeDocument} answer @param {Fact} fact @returns {Map<HTMLElement, Span>}
 */
function quotes(answer, fact) {
  const { text, language: lang } = answer.article;
  const said = fact.kind === 'who' ? quotesOf(answer, fact) : [];
  return new Map(
    said.slice(0, 3).map((quote) => {
      const words = text.slice(quote.start, quote.end).replace(/,(?=\p{P}?$)/u, '');
      return [element('blockquote', { class: 'card-quote', lang, dir: 'auto' }, words), quote];
    }),
  );
}
