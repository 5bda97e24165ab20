// Opens a fact's card over its name in the text, on a click or Enter.
import { element } from '../dom/element.js';
import { goOnFrom } from '../reader/jumps.js';
import { windowWidth } from '../reader/toolbar.js';
import { word } from '../words.js';
import { factCard } from './card.js';
import { blockOf } from './focus.js';

/** @typedef {import('./focus.js').Place} Place */

/** The id of what a screen reader announces when the card opens: the sentence, and what was said. */
const described = 'card-open';

/**
 * @param {import('../engine/document.js').LedeDocument} answer @param {import('./focus.js').Focus} focus
 * @param {import('./anchors.js').Anchors} anchors @param {HTMLElement} page
 */
export function namePopover(answer, focus, anchors, page) {
  const panel = element('div', {
    class: 'panel name-popover',
    popover: 'auto',
    role: 'dialog',
    'aria-label': word('fact'),
    'aria-describedby': described,
  });
  /** @type {Range | undefined} the name whose card is open */
  let name;
  /** @type {import('./facts.js').Fact | undefined} the fact on the card */
  let shown;
  panel.addEventListener('toggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState === 'open') return;
    panel.replaceChildren();
    name = undefined;
  });
  addEventListener('scroll', () => name && placeBeside(panel, name), { passive: true });
  addEventListener('scrollend', () => name && !isSeen(name) && panel.hidePopover());
  focus.listen((place) => {
    if (!name) return;
    if (shown !== place.fact) return open(place);
    name = focus.currentRange();
    if (name) placeBeside(panel, name);
  });

  page.addEventListener('click', (event) => {
    const place = placeAt(event);
    if (place) open(place);
  });

  page.addEventListener('pointermove', (event) => {
    if (!event.buttons) page.toggleAttribute('data-on-name', placeAt(event) !== undefined);
  });

  /** @param {MouseEvent} event */
  function placeAt(event) {
    const selection = getSelection();
    if (event.defaultPrevented || (selection && !selection.isCollapsed)) return undefined;
    if (!document.documentElement.hasAttribute('data-names')) return undefined; // no name is marked
    if (event.target instanceof Element && event.target.closest('a, button, summary')) return undefined;
    const caret = caretAt(event.clientX, event.clientY);
    const offset = caret && anchors.offsetAt(caret.node, caret.offset);
    const place = offset === undefined ? undefined : (focus.at(offset) ?? focus.at(offset - 1));
    const range = place && anchors.rangeOf(place.fact.mentions[place.mention]);
    return range && [...range.getClientRects()].some((box) => holds(box, event)) ? place : undefined;
  }

  /** Opens the card for a mention in the text. @param {Place} place */
  function open({ fact, mention }) {
    const range = anchors.rangeOf(fact.mentions[mention]);
    if (!range) return;
    goOnFrom(blockOf(range)); // where to continue once the card is closed
    panel.replaceChildren(factCard(answer, fact, focus, { open: true, mention }));
    /** @type {HTMLElement} */ (panel.querySelector('.card-more')).id = described;
    panel.showPopover();
    [name, shown] = [range, fact];
    placeBeside(panel, range);
    panel.querySelector('button')?.focus({ preventScroll: true });
  }

  return { panel, open };
}

/** Minimum distance from the bar and the window's lower edge, and between the card and its name. */
const gap = 8;

const barEnd = () => document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;

/** @param {Range} name */
const boxOf = (name) => name.getClientRects()[0] ?? name.getBoundingClientRect();

/** @param {Range} name */
function isSeen(name) {
  const { top, bottom } = boxOf(name);
  return bottom > barEnd() && top < innerHeight;
}

/**
 * Places the card below the name, or above if there is more room, no taller than the room, and inside the window even
 * if the name is not.
 * @param {HTMLElement} panel @param {Range} name
 */
function placeBeside(panel, name) {
  const box = boxOf(name);
  const left = Math.min(box.left, windowWidth() - panel.offsetWidth - 12);
  const first = barEnd() + gap;
  const room = innerHeight - gap - first;
  const [over, under] = [box.top - gap - first, innerHeight - box.bottom - 2 * gap];
  panel.style.maxHeight = '';
  const below = panel.offsetHeight <= under || under >= over;
  panel.style.maxHeight = `${Math.min(room, Math.max(below ? under : over, 120))}px`;
  const top = below ? box.bottom + gap : box.top - panel.offsetHeight - gap;
  panel.style.left = `${Math.max(12, left)}px`;
  panel.style.top = `${Math.max(first, Math.min(top, first + room - panel.offsetHeight))}px`;
}

/** @param {DOMRect} box @param {MouseEvent} event */
function holds({ left, right, top, bottom }, { clientX, clientY }) {
  return clientX >= left - 2 && clientX <= right + 2 && clientY >= top && clientY <= bottom;
}

/** @param {number} x @param {number} y @returns {{node: Node, offset: number} | undefined} */
function caretAt(x, y) {
  const found = document.caretPositionFromPoint?.(x, y);
  return found ? { node: found.offsetNode, offset: found.offset } : undefined;
}
