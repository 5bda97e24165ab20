// Reads the story aloud with the browser's own voices and marks the word being spoken.
import { reveal } from '../facts/focus.js';
import { mark } from '../facts/marks.js';

/** @typedef {{start: number, end: number}} Span */

/**
 * This computer's voices for a language. Voices that send the text to a service are left out: nothing leaves the
 * machine.
 * @param {SpeechSynthesisVoice[]} voices @param {string} language BCP 47
 */
export function localVoices(voices, language) {
  const base = language.toLowerCase().split('-')[0];
  const own = voices.filter(
    ({ localService, lang }) => localService && lang.toLowerCase().replace('_', '-').split('-')[0] === base,
  );
  const exact = (/** @type {SpeechSynthesisVoice} */ { lang }) => lang.toLowerCase() === language.toLowerCase();
  return own.sort((a, b) => Number(exact(b)) - Number(exact(a)) || Number(b.default) - Number(a.default));
}

/**
 * The blocks of the text from an offset on; each is spoken as one utterance.
 * @param {string} text @param {number} from @returns {Span[]}
 */
export function blocksFrom(text, from) {
  const blocks = [];
  for (const { index, 0: block } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    if (index + block.length > from) blocks.push({ start: Math.max(index, from), end: index + block.length });
  }
  return blocks;
}

/** Speaks an article, one block at a time. */
export class Speaker {
  #article;
  #anchors;
  #settings;
  #listener;
  /** @type {Span[]} */ #blocks = [];
  #block = 0;
  /** Where the voice is, and how fast it speaks. */ #at = 0;
  #rate = 0;
  #turn = 0;
  /** @type {'stopped' | 'speaking' | 'paused'} */ state = 'stopped';

  /**
   * @param {import('../engine/document.js').Article} article @param {import('../facts/anchors.js').Anchors} anchors
   * @param {import('./settings.js').LiveSettings} settings @param {() => void} listener called on each change of `state`
   */
  constructor(article, anchors, settings, listener) {
    this.#article = article;
    this.#anchors = anchors;
    this.#settings = settings;
    this.#listener = listener;
    settings.listen(({ speechRate }) => {
      if (this.state === 'speaking' && speechRate !== this.#rate) this.#sayBlock(this.#at); // it keeps its rate
    });
    globalThis.speechSynthesis?.getVoices(); // some browsers load them only on the first call
    globalThis.addEventListener?.('pagehide', () => this.state !== 'stopped' && this.stop());
  }

  /** Starts at an offset of the text. @param {number} [from] @returns {boolean} false if there is no suitable voice */
  start(from = 0) {
    if (!this.#voice()) return false;
    this.#blocks = blocksFrom(this.#article.text, from);
    this.#block = 0;
    this.#sayBlock();
    return true;
  }

  pause() {
    speechSynthesis.pause();
    this.#become('paused');
  }

  resume() {
    speechSynthesis.resume();
    this.#become('speaking');
  }

  stop() {
    ++this.#turn;
    speechSynthesis.cancel();
    mark('spoken', []);
    this.#become('stopped');
  }

  /** Goes to the next or previous block. @param {1 | -1} direction */
  skip(direction) {
    this.#block = Math.max(0, this.#block + direction);
    this.#sayBlock();
  }

  #voice() {
    return localVoices(globalThis.speechSynthesis?.getVoices() ?? [], this.#article.language ?? 'en')[0];
  }

  /** @param {number} [from] offset in the block */
  #sayBlock(from = 0) {
    const block = this.#blocks[this.#block];
    if (!block) return this.stop();
    const start = Math.max(block.start, from);
    this.#at = start;
    this.#rate = this.#settings.get('speechRate');
    const turn = ++this.#turn;
    speechSynthesis.cancel();
    speechSynthesis.resume(); // cancelling while paused leaves the synthesiser paused
    const utterance = new SpeechSynthesisUtterance(this.#article.text.slice(start, block.end));
    utterance.voice = this.#voice();
    utterance.lang = this.#article.language ?? '';
    utterance.rate = this.#rate;
    utterance.onboundary = ({ charIndex, charLength }) =>
      turn === this.#turn && this.#follow(start + charIndex, charLength);
    utterance.onend = () => turn === this.#turn && this.#sayNext();
    utterance.onerror = () => turn === this.#turn && this.stop();
    speechSynthesis.speak(utterance);
    this.#become('speaking');
  }

  #sayNext() {
    ++this.#block;
    this.#sayBlock();
  }

  /** @param {number} start @param {number} [length] some voices do not report it */
  #follow(start, length) {
    this.#at = start;
    const end = start + (length || (/^\S+/.exec(this.#article.text.slice(start, start + 60))?.[0].length ?? 1));
    const range = this.#anchors.rangeOf({ start, end });
    mark('spoken', [range]);
    const box = range?.getBoundingClientRect();
    if (range && box && (box.top < 80 || box.bottom > innerHeight - 120)) reveal(range);
  }

  /** @param {Speaker['state']} state */
  #become(state) {
    this.state = state;
    this.#listener();
  }
}
