// The list of formats: how each is named and produced. Each is loaded when it is first needed.

/**
 * @typedef {object} Format
 * @property {string} id
 * @property {string} title a message key, or a name that is the same in every language
 * @property {(source: import('./source.js').Source) => Promise<Made>} make
 * @typedef {{plain: string, html?: string}} Made html: the same content, for editors that accept rich text
 */

/** @param {'apa' | 'mla' | 'chicago'} style @returns {Format['make']} */
const cite = (style) => async (source) => (await import('./citation.js')).citation(style)(source);

/** @type {Format[]} */
export const formats = [
  { id: 'summary', title: 'format_summary', make: async (source) => (await import('./summary.js')).summary(source) },
  { id: 'markdown', title: 'Markdown', make: async (source) => (await import('./markdown.js')).markdown(source) },
  { id: 'json', title: 'JSON', make: async (source) => (await import('./json.js')).json(source) },
  { id: 'json-ld', title: 'JSON-LD', make: async (source) => (await import('./json_ld.js')).jsonLd(source) },
  { id: 'apa', title: 'APA', make: cite('apa') },
  { id: 'mla', title: 'MLA', make: cite('mla') },
  { id: 'chicago', title: 'Chicago', make: cite('chicago') },
  { id: 'bibtex', title: 'BibTeX', make: async (source) => (await import('./bibtex.js')).bibtex(source) },
  { id: 'biblatex', title: 'BibLaTeX', make: async (source) => (await import('./bibtex.js')).biblatex(source) },
  { id: 'ris', title: 'RIS', make: async (source) => (await import('./ris.js')).ris(source) },
  { id: 'csl-json', title: 'CSL-JSON', make: async (source) => (await import('./csl_json.js')).cslJson(source) },
  { id: 'wikipedia', title: 'Wikipedia', make: async (source) => (await import('./wikipedia.js')).wikipedia(source) },
];
