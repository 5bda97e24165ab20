// The formats there are: what each is called, how it is made and what its file ends in.
import { json } from './json.js';
import { markdown } from './markdown.js';
import { summary } from './summary.js';

/**
 * @typedef {object} Format
 * @property {string} id
 * @property {string} title the key of its words, or a name that is the same in every language
 * @property {(source: import('./source.js').Source) => Made | Promise<Made>} make
 * @typedef {{plain: string, html?: string}} Made html: the same for editors that take rich text
 */

/** @type {Format[]} */
export const formats = [
  { id: 'summary', title: 'format_summary', make: summary },
  { id: 'markdown', title: 'Markdown', make: markdown },
  { id: 'json', title: 'JSON', make: json },
];
