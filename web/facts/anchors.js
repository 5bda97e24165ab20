// Maps between the article's text and its nodes: finds the range in the page for a span of `article.text`, and the
// offset for a position in the page.

/** What contains the displayed text, and what is inside but not part of `article.text`. */
const [inText, outsideText] = ['#standfirst, #story', 'figcaption'];
const probe = 16;
const reach = 6000;

/**
 * Compares only characters that are not white space, because the page and the text break lines differently. Where they
 * differ otherwise (a caption, a separator between table cells), continues at the nearest place where both agree again.
 * Linear time.
 */
export class Anchors {
  #root;
  /** @type {Text[]} */ #nodes = [];
  /** @type {number[]} */ #nodeStarts = [];
  /** For each kept code unit of the page, its offset in all of the page's text. */ #pageOffsets;
  /** For each kept code unit of the text, its offset in the text. */ #textOffsets;
  /** For each kept code unit of the text, the same one of the page, or -1. */ #pageOfText;

  /** @param {Element} root contains the displayed article @param {string} text `article.text` */
  constructor(root, text) {
    this.#root = root;
    const page = this.#collect();
    const shown = squeeze(page);
    const read = squeeze(text);
    this.#pageOffsets = shown.offsets;
    this.#textOffsets = read.offsets;
    this.#pageOfText = align(read.kept, shown.kept);
  }

  #collect() {
    const walker = this.#root.ownerDocument.createTreeWalker(this.#root, NodeFilter.SHOW_TEXT);
    const parts = [];
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(inText) || node.parentElement.closest(outsideText)) continue;
      const text = /** @type {Text} */ (node);
      this.#nodes.push(text);
      this.#nodeStarts.push(length);
      parts.push(text.data);
      length += text.data.length;
    }
    return parts.join('');
  }

  /**
   * @param {{start: number, end: number}} span of the text
   * @returns {Range | undefined} nothing if it is not displayed
   */
  rangeOf({ start, end }) {
    const first = this.#shownAt(lowerBound(this.#textOffsets, start), end, 1);
    const last = this.#shownAt(lowerBound(this.#textOffsets, end) - 1, start, -1);
    if (first === undefined || last === undefined || last < first) return undefined;
    const range = this.#root.ownerDocument.createRange();
    range.setStart(...this.#placeOf(this.#pageOffsets[first]));
    const [node, offset] = this.#placeOf(this.#pageOffsets[last]);
    range.setEnd(node, offset + 1);
    return range;
  }

  /** The nearest displayed code unit, searching from `index` in direction `step` up to the text offset `limit`. */
  #shownAt(/** @type {number} */ index, /** @type {number} */ limit, /** @type {1 | -1} */ step) {
    for (let at = index; at >= 0 && at < this.#textOffsets.length; at += step) {
      if (step > 0 ? this.#textOffsets[at] >= limit : this.#textOffsets[at] < limit) return undefined;
      if (this.#pageOfText[at] >= 0) return this.#pageOfText[at];
    }
    return undefined;
  }

  /** @param {number} offset into the page's whole text @returns {[Text, number]} */
  #placeOf(offset) {
    const index = lowerBound(this.#nodeStarts, offset + 1) - 1;
    return [this.#nodes[index], offset - this.#nodeStarts[index]];
  }

  /** @param {Node} node @param {number} offset within it @returns {number | undefined} the offset in the text */
  offsetAt(node, offset) {
    const index = this.#nodes.indexOf(/** @type {Text} */ (node));
    if (index < 0) return undefined;
    const kept = lowerBound(this.#pageOffsets, this.#nodeStarts[index] + offset);
    const at = lowerBound(this.#pageOfText, kept);
    return this.#textOffsets[at];
  }
}

/**
 * @param {string} text
 * @returns {{kept: string, offsets: Int32Array}} the text without white space, and the original offset of each unit
 */
function squeeze(text) {
  const kept = text.replace(/\s+/g, '');
  const offsets = new Int32Array(kept.length);
  let next = 0;
  for (const run of text.matchAll(/\S+/g)) {
    for (let index = 0; index < run[0].length; ++index) offsets[next++] = run.index + index;
  }
  return { kept, offsets };
}

/**
 * @param {string} text
 * @param {string} page @returns {Int32Array} for each unit of `text` its index in `page`, or -1; increasing
 */
function align(text, page) {
  const places = new Int32Array(text.length).fill(-1);
  let [at, shown] = [0, 0];
  while (at < text.length && shown < page.length) {
    if (text[at] === page[shown]) {
      places[at++] = shown++;
      continue;
    }
    const skipPage = page.slice(shown, shown + reach).indexOf(text.slice(at, at + probe));
    const skipText = text.slice(at, at + reach).indexOf(page.slice(shown, shown + probe));
    if (skipPage < 0 && skipText < 0) [at, shown] = [at + 1, shown + 1];
    else if (skipText < 0 || (skipPage >= 0 && skipPage <= skipText)) shown += skipPage;
    else at += skipText;
  }
  return places;
}

/**
 * The first index whose value is at least `wanted`; a value of -1 counts as that of its right neighbour.
 * @param {ArrayLike<number>} values @param {number} wanted
 */
function lowerBound(values, wanted) {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    let probeAt = middle;
    while (probeAt < high && values[probeAt] < 0) ++probeAt;
    if (probeAt < high && values[probeAt] < wanted) low = probeAt + 1;
    else high = middle;
  }
  return low;
}
