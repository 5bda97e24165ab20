// The formats there are: what each is called, how it is made and what its file ends in.
import { biblatex, bibtex } from './bibtex.js';
import { citation } from './citation.js';
import { cslJson } from './csl_json.js';
import { json } from './json.js';
import { jsonLd } from './json_ld.js';
import { markdown } from './markdown.js';
import { ris } from './ris.js';
import { summary } from './summary.js';
import { wikipedia } from './wikipedia.js';

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
  { id: 'json-ld', title: 'JSON-LD', make: jsonLd },
  { id: 'apa', title: 'APA', make: citation('apa') },
  { id: 'mla', title: 'MLA', make: citation('mla') },
  { id: 'chicago', title: 'Chicago', make: citation('chicago') },
  { id: 'bibtex', title: 'BibTeX', make: bibtex },
  { id: 'biblatex', title: 'BibLaTeX', make: biblatex },
  { id: 'ris', title: 'RIS', make: ris },
  { id: 'csl-json', title: 'CSL-JSON', make: cslJson },
  { id: 'wikipedia', title: 'Wikipedia', make: wikipedia },
];
