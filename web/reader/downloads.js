// Saves the story as a file.
import { element } from '../dom/element.js';
import { htmlPage } from '../formats/html_page.js';
import { json } from '../formats/json.js';
import { markdown } from '../formats/markdown.js';

/** @typedef {import('../formats/source.js').Source} Source */
/** @typedef {(ending: string, source: Source) => Promise<string>} Save resolves with the file's name */

/** @type {Record<string, {type: string, make: (source: Source) => {plain: string}}>} */
const files = {
  md: { type: 'text/markdown', make: markdown },
  html: { type: 'text/html', make: htmlPage },
  json: { type: 'application/json', make: json },
};

/** @type {Save} */
export async function saveFile(ending, source) {
  const { type, make } = files[ending];
  const name = `${fileName(source.answer.article.title ?? 'article')}.${ending}`;
  const url = URL.createObjectURL(new Blob([make(source).plain], { type: `${type};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** A title as a name that every system takes. @param {string} title */
export function fileName(title) {
  const clean = title
    .normalize('NFC')
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
