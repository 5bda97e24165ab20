// The reader's settings, with their defaults and bounds, and how they are stored.

/**
 * @typedef {{kind: 'choice', initial: string, values: string[]}} Choice
 * @typedef {{kind: 'amount', initial: number, least: number, most: number, step: number, unit: string}} Amount
 * @typedef {{kind: 'switch', initial: boolean}} Switch
 * @typedef {Record<string, string | number | boolean>} Settings
 */

/** @type {Record<string, Choice | Amount | Switch>} */
export const schema = {
  theme: { kind: 'choice', initial: 'auto', values: ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'] },
  typeface: { kind: 'choice', initial: 'serif', values: ['serif', 'sans', 'mono', 'dyslexia'] },
  size: { kind: 'amount', initial: 20, least: 12, most: 40, step: 2, unit: 'px' },
  width: { kind: 'amount', initial: 34, least: 20, most: 60, step: 2, unit: 'em' },
  lineHeight: { kind: 'amount', initial: 1.6, least: 1, most: 2.6, step: 0.1, unit: '' },
  letterSpacing: { kind: 'amount', initial: 0, least: 0, most: 0.2, step: 0.02, unit: 'em' },
  wordSpacing: { kind: 'amount', initial: 0, least: 0, most: 0.6, step: 0.1, unit: 'em' },
  justified: { kind: 'switch', initial: false },
  names: { kind: 'switch', initial: true },
  facts: { kind: 'switch', initial: true }, // beside the story, if there is room for both
  ruler: { kind: 'switch', initial: false },
  withArticle: { kind: 'switch', initial: true },
  copyFormat: {
    kind: 'choice',
    initial: 'summary',
    values: [
      'summary',
      'markdown',
      'json',
      'json-ld',
      'apa',
      'mla',
      'chicago',
      'bibtex',
      'biblatex',
      'ris',
      'csl-json',
      'wikipedia',
    ],
  },
  speechRate: { kind: 'amount', initial: 1, least: 0.5, most: 2, step: 0.1, unit: '×' },
};

/** @returns {Settings} */
export function initialSettings() {
  return Object.fromEntries(Object.entries(schema).map(([name, { initial }]) => [name, initial]));
}

/** Turns stored data into settings: unknown or out-of-range values become defaults. @param {unknown} stored */
export function readSettings(stored) {
  const settings = initialSettings();
  for (const [name, value] of Object.entries(stored && typeof stored === 'object' ? stored : {})) {
    if (name in schema && isValid(schema[name], value)) settings[name] = value;
  }
  return settings;
}

/** @param {Choice | Amount | Switch} rule @param {unknown} value */
function isValid(rule, value) {
  if (rule.kind === 'choice') return rule.values.includes(/** @type {string} */ (value));
  if (rule.kind === 'switch') return typeof value === 'boolean';
  return typeof value === 'number' && value >= rule.least && value <= rule.most;
}

/** One step up or down, within bounds. @param {string} name @param {number} value @param {1 | -1} direction */
export function stepAmount(name, value, direction) {
  const { least, most, step } = /** @type {Amount} */ (schema[name]);
  const next = Math.min(most, Math.max(least, value + direction * step));
  return Math.round(next * 100) / 100;
}

/**
 * Stores settings; `watch` reports changes made elsewhere.
 * @typedef {{load: () => Promise<unknown>, save: (settings: Settings) => Promise<void>,
 *   watch?: (changed: (stored: unknown) => void) => void}} SettingsStore
 */

/** Minimum ms between two writes: browsers limit how often synchronised data may be written. */
const pause = 500;

/** The settings of a page: available at once, saved on change, reported to listeners. */
export class LiveSettings {
  #store;
  #values = initialSettings();
  #unkept = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} runs while the last write is fresh */ #timer;
  /** @type {((settings: Settings) => void)[]} */ #listeners = [];

  /** @param {SettingsStore} store */
  constructor(store) {
    this.#store = store;
    store.watch?.((stored) => this.#timer === undefined && this.#take(stored));
    globalThis.addEventListener?.('pagehide', () => this.#keep());
  }

  /** Resolves when the stored settings have been loaded; if storage fails, the defaults remain. */
  async load() {
    this.#take(await this.#store.load().catch(() => undefined));
  }

  /** @param {string} name @returns {any} */
  get(name) {
    return this.#values[name];
  }

  /** @param {string} name @param {string | number | boolean} value */
  set(name, value) {
    this.#take({ ...this.#values, [name]: value });
    this.#keepSoon();
  }

  /** Resets everything to the defaults. */
  reset() {
    this.#take(initialSettings());
    this.#keepSoon();
  }

  /** Saves at once, and batches further changes: someone who leaves right after a change finds it saved. */
  #keepSoon() {
    this.#unkept = true;
    if (this.#timer === undefined) this.#keep();
  }

  #keep() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#unkept) return;
    this.#unkept = false;
    this.#store.save(this.#values).catch(() => undefined);
    this.#timer = setTimeout(() => this.#keep(), pause);
  }

  /** Calls back now and on each change. @param {(settings: Settings) => void} listener */
  listen(listener) {
    this.#listeners.push(listener);
    listener(this.#values);
  }

  /** @param {unknown} stored */
  #take(stored) {
    this.#values = readSettings(stored);
    for (const listener of this.#listeners) listener(this.#values);
  }
}
