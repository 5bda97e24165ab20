// The key facts beside the story: in brief, who, where, when.
import { element } from '../dom/element.js';
import { iconButton } from '../reader/toolbar.js';
import { word } from '../words.js';
import { factCard } from './card.js';
import { byWeight } from './facts.js';
import { isOnMap, placesMap } from './map.js';

/** @typedef {import('./facts.js').Fact} Fact */

const shownAtFirst = 6;

/**
 * @param {import('../engine/document.js').LedeDocument} answer @param {Fact[]} facts
 * @param {import('./focus.js').Focus} focus @param {{open: () => void, close: () => void}} actions
 * @returns {HTMLElement[]}
 */
export function factsPanel(answer, facts, focus, { open, close }) {
  const kinds = /** @type {const} */ (['who', 'where', 'when']);
  const of = (/** @type {Fact['kind']} */ kind) => facts.filter((fact) => fact.kind === kind);
  const told = kinds.filter((kind) => of(kind).some(tellsSomething));
  const groups = told.map((kind) =>
    group(kind, word(kind), [kind === 'where' && map(of(kind)), cards(kind, of(kind))]),
  );
  const parts = [
    element(
      'div',
      { class: 'facts-head' },
      element('h2', { id: 'facts-title' }, word('facts_title')),
      element('p', { class: 'facts-kinds', 'aria-hidden': 'true' }, told.map((kind) => word(kind)).join(' · ')),
      iconButton('down', word('open_facts'), {
        class: 'icon-button facts-open',
        'aria-expanded': 'false',
        onclick: open,
      }),
      iconButton('close', word('close_facts'), { class: 'icon-button facts-close', onclick: close }),
      element('a', { class: 'skip', href: '#story' }, word('skip')), // past all of them
    ),
    of('brief').length ? group('brief', word('in_brief'), brief(of('brief'))) : undefined,
    ...groups,
    of('brief').length || groups.length ? undefined : element('p', { class: 'facts-none' }, word('no_facts')),
  ];
  return parts.filter((part) => part !== undefined);

  /** @param {Fact[]} sentences */
  function brief(sentences) {
    return element(
      'ol',
      { class: 'brief', lang: answer.article.language, dir: answer.article.direction },
      sentences.map((fact) =>
        element(
          'li',
          null,
          element(
            'button',
            {
              type: 'button',
              class: 'brief-sentence',
              'data-fact': fact.id,
              title: word('show_in_text'),
              onclick: () => focus.lead(fact, 0),
            },
            fact.title,
          ),
        ),
      ),
    );
  }

  /** The map's frame, filled once the outlines have loaded; its space is reserved until then. @param {Fact[]} places */
  function map(places) {
    const frame = element('div', { class: 'map-frame', hidden: !places.some(isOnMap) });
    placesMap(places, focus)
      .then((drawn) => {
        if (drawn) frame.append(drawn);
        frame.hidden = !drawn;
      })
      .catch(() => (frame.hidden = true)); // the list contains the same places
    return frame;
  }

  /** @param {Fact['kind']} kind @param {Fact[]} list */
  function cards(kind, list) {
    const central = [...list].sort((a, b) => byWeight(a.source, b.source)).slice(0, shownAtFirst);
    const items = list.map((fact) => element('li', { hidden: !central.includes(fact) }, factCard(answer, fact, focus)));
    const holder = element(kind === 'when' ? 'ol' : 'ul', { class: `cards cards-${kind}` }, items);
    if (items.length <= shownAtFirst + 1) {
      for (const item of items) item.hidden = false;
      return [holder];
    }
    const label = word('show_all', items.length);
    const all = element(
      'button',
      { type: 'button', class: 'text-button show-all', onclick: showAll, 'aria-label': `${label}: ${word(kind)}` },
      label,
    );
    focus.listen(({ fact }) => list.includes(fact) && !central.includes(fact) && showAll());
    function showAll() {
      const first = items.find((item) => item.hidden);
      for (const item of items) item.hidden = false;
      if (document.activeElement === all) first?.querySelector('button')?.focus();
      all.remove();
    }
    return [holder, all];
  }
}

/** "Two hours" or "now" alone does not tell when. @param {Fact} fact */
function tellsSomething({ kind, source }) {
  return kind !== 'when' || source.start || source.type === 'SET';
}

/** @param {string} kind @param {string} title @param {import('../dom/element.js').Child} body */
function group(kind, title, body) {
  return element('section', { class: `facts-group facts-${kind}` }, element('h3', null, title), body);
}
