// Tracks the reader's current fact and mention: shows it in the text, tells the cards, and steps through mentions for
// the keys.
import { goOnFrom } from '../reader/jumps.js';
import { mark } from './marks.js';

/** @typedef {import('./facts.js').Fact} Fact */
/** @typedef {{fact: Fact, mention: number}} Place */

/** A listener returns this to be removed. */
export const gone = Symbol();

/** @typedef {(place: Place) => unknown} Listener */

export class Focus {
  #anchors;
  #facts;
  /** Every mention of every named fact, in the order of the text. @type {Place[]} */ #order;
  /** @type {Set<Listener>} */ #listeners = new Set();
  /** @type {Place | undefined} */ current;

  /** @param {Fact[]} facts @param {import('./anchors.js').Anchors} anchors */
  constructor(facts, anchors) {
    this.#anchors = anchors;
    this.#facts = facts;
    this.#order = facts
      .filter(({ kind }) => kind !== 'brief')
      .flatMap((fact) => fact.mentions.map((_, mention) => ({ fact, mention })))
      .sort((a, b) => startOf(a) - startOf(b));
  }

  /**
   * Draws the subtle marks of names, places and times (no pronouns: too many), or removes them.
   * @param {boolean} shown
   */
  markNames(shown) {
    const named = shown ? this.#facts.filter(({ kind }) => kind !== 'brief') : [];
    const ranges = (/** @type {boolean} */ inferred) =>
      named
        .filter((fact) => fact.inferred === inferred)
        .flatMap(({ mentions }) => mentions.filter(isNamed).map((span) => this.#anchors.rangeOf(span)));
    mark('name', ranges(false));
    mark('inferred', ranges(true));
  }

  /** @param {Listener} listener */
  listen(listener) {
    this.#listeners.add(listener);
  }

  /** Goes to a mention and shows it in the text. @param {Fact} fact @param {number} mention */
  go(fact, mention) {
    const place = { fact, mention: (mention + fact.mentions.length) % fact.mentions.length };
    this.current = place;
    const range = this.#anchors.rangeOf(fact.mentions[place.mention]);
    mark(
      'fact',
      fact.mentions.map((span) => this.#anchors.rangeOf(span)),
    );
    mark('current', [range]);
    if (range) reveal(range);
    for (const listener of this.#listeners) if (listener(place) === gone) this.#listeners.delete(listener);
  }

  /** Also moves the keyboard focus and the screen reader there. @param {Fact} fact @param {number} mention */
  lead(fact, mention) {
    const range = this.#anchors.rangeOf(fact.mentions[mention]);
    if (range) goOnFrom(blockOf(range));
    this.go(fact, mention); // last, as it may open a card on top
  }

  /** Goes to the next or previous mention in the text, of any fact. @param {1 | -1} direction */
  step(direction) {
    if (!this.#order.length) return;
    const { current } = this;
    const at = current
      ? this.#order.findIndex(({ fact, mention }) => fact === current.fact && mention === current.mention)
      : -1;
    const from = at < 0 && direction < 0 ? 0 : at;
    const { fact, mention } = this.#order[(from + direction + this.#order.length) % this.#order.length];
    this.lead(fact, mention);
  }

  /**
   * The fact mentioned at an offset of the text.
   * @param {number} offset @returns {Place | undefined} the shortest one there
   */
  at(offset) {
    const here = this.#order.filter(({ fact, mention }) => {
      const span = fact.mentions[mention];
      return isNamed(span) && span.start <= offset && offset < span.end;
    });
    return here.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  }

  /** The range of the current mention. */
  currentRange() {
    return this.current && this.#anchors.rangeOf(this.current.fact.mentions[this.current.mention]);
  }
}

/** @param {{form?: string}} mention */
function isNamed({ form }) {
  return form !== 'pronoun';
}

/** @param {Place} place */
function startOf({ fact, mention }) {
  return fact.mentions[mention].start;
}

/** @param {Place} place */
function lengthOf({ fact, mention }) {
  return fact.mentions[mention].end - fact.mentions[mention].start;
}

const blocks = 'p, li, dt, dd, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6, #story';

/** The part of the story that contains a range. @param {Range} range */
export function blockOf({ startContainer: { parentElement } }) {
  return /** @type {HTMLElement} */ (parentElement?.closest(blocks));
}

/** The horizontal middle. @param {Range | Element} shown */
function middleOf(shown) {
  const { left, right } = shown.getBoundingClientRect();
  return (left + right) / 2;
}

/**
 * Scrolls a range to the middle of the window, and of a table or code that is wider than the column.
 * @param {Range} range
 */
export function reveal(range) {
  const frame = range.startContainer.parentElement?.closest('.table-frame, pre');
  if (frame) frame.scrollLeft += middleOf(range) - middleOf(frame);
  const box = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = scrollY + box.top - innerHeight / 2 + box.height / 2;
  scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
}
