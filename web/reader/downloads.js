// Saves the story as a file.
import { element } from '../dom/element.js';

/** @typedef {import('../formats/source.js').Source} Source */
/** @typedef {(ending: string, source: Source) => Promise<string>} Save resolves with the file's name */

/** @type {Record<string, {type: string, make: (source: Source) => Promise<{plain: string}>}>} */
const files = {
  md: { type: 'text/markdown', make: async (source) => (await import('../formats/markdown.js')).markdown(source) },
  html: { type: 'text/html', make: async (source) => (await import('../formats/html_page.js')).htmlPage(source) },
  json: { type: 'application/json', make: async (source) => (await import('../formats/json.js')).json(source) },
};

/** @type {Save} */
export async function saveFile(ending, source) {
  const { type, make } = files[ending];
  const name = `${fileName(source.answer.article.title ?? 'article')}.${ending}`;
  const url = URL.createObjectURL(new Blob([(await make(source)).plain], { type: `${type};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** Turns a title into a file name that every system accepts. @param {string} title */
export function fileName(title) {
  const clean = title
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\p{C}\\/:*?"<>|#%]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    [...clean]
      .slice(0, 80)
      .join('')
      .replace(/[. ]+$/, '') || 'article'
  );
}
