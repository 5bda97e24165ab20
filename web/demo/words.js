// Finds the interface's messages outside the extension, in the first of the visitor's languages that exists.
import { useWords, wordsFrom } from '../words.js';

const folder = new URL('../../_locales/', import.meta.url);
const known = ['en', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'uk', 'tr', 'ar', 'he', 'hi', 'ja', 'ko', 'zh'];

export async function loadWords() {
  const wanted = new URLSearchParams(location.search).get('language');
  const tag = [wanted, ...navigator.languages].find((tag) => known.includes(languageOf(tag))) ?? 'en';
  const messages = await readMessages(languageOf(tag));
  useWords(wordsFrom(messages ?? {}), tag);
}

/** @param {string | null} tag BCP 47 @returns {string} only its language */
function languageOf(tag) {
  return (tag ?? '').toLowerCase().split('-')[0];
}

/** @param {string} language */
async function readMessages(language) {
  const response = await fetch(new URL(`${folderOf(language)}/messages.json`, folder));
  return response.ok ? response.json() : undefined;
}

/** The folder is named as browsers name the language. @param {string} language */
function folderOf(language) {
  return language === 'zh' ? 'zh_CN' : language === 'pt' ? 'pt_BR' : language;
}
