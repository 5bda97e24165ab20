// The messages of the interface, in the reader's language.

/** @typedef {(key: string, values?: string[]) => string} Lookup */

/** @type {Lookup} */
let lookup = (key) => key;
let locale = 'en';

/**
 * Sets where messages come from; call it once, before anything is shown.
 * @param {Lookup} source @param {string} language
 */
export function useWords(source, language) {
  lookup = source;
  locale = language;
}

/**
 * The message `key`, with the values substituted for $1, $2 …
 * @param {string} key @param {...(string | number)} values
 */
export function word(key, ...values) {
  return lookup(key, values.map(String));
}

/**
 * The message for a count: `key_one`, `key_few`, `key_other` … by the language's plural rules.
 * @param {string} key @param {number} count
 */
export function countWord(key, count) {
  const form = new Intl.PluralRules(locale).select(count);
  const number = new Intl.NumberFormat(locale).format(count);
  return lookup(`${key}_${form}`, [number]) || lookup(`${key}_other`, [number]);
}

/** The interface's language, BCP 47. */
export function language() {
  return locale;
}

/** The text direction of the interface's language. */
export function direction() {
  return /^(ar|he|fa|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}

/**
 * A lookup in a parsed `messages.json`, for pages outside an extension.
 * @param {Record<string, {message: string}>} messages
 * @returns {Lookup}
 */
export function wordsFrom(messages) {
  return (key, values = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? '');
}
