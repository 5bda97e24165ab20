// Types of the schema 1 document that the core returns (core/api/README.md). Offsets are UTF-16 code units into
// `article.text`.

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {{name: string, url?: string}} Author
 * @typedef {{url: string, alt?: string, caption?: string, credit?: string, width?: number, height?: number}} Picture
 *
 * @typedef {object} Article
 * @property {boolean} readable
 * @property {string} [reason] why it is not, in English
 * @property {string} [reason_code] the same for programs: "subscribers"
 * @property {string} [url]
 * @property {string} [canonical_url]
 * @property {string} [next_page_url]
 * @property {string} [title]
 * @property {string} [subtitle]
 * @property {string} [site_name]
 * @property {string} [section]
 * @property {string[]} keywords
 * @property {Author[]} authors
 * @property {string} [published] an instant with the page's offset, or a day
 * @property {string} [modified]
 * @property {{place?: string, agency?: string, text: string}} [dateline]
 * @property {string} [language]
 * @property {'ltr' | 'rtl'} [direction]
 * @property {Picture} [lead_image]
 * @property {number} word_count
 * @property {[number, number]} reading_minutes fast, slow
 * @property {string} html
 * @property {string} text
 *
 * @typedef {Span & {form: string}} Mention
 *
 * @typedef {object} Who
 * @property {string} name
 * @property {'person' | 'organization'} kind
 * @property {Span & {text: string}} [role]
 * @property {string[]} aliases
 * @property {number} salience
 * @property {Mention[]} mentions
 *
 * @typedef {object} Where
 * @property {string} name
 * @property {'continent' | 'country' | 'region' | 'city' | 'place'} kind
 * @property {string} [country] ISO 3166 alpha-2
 * @property {string} [country_name]
 * @property {string} [region]
 * @property {number} [latitude]
 * @property {number} [longitude]
 * @property {number} salience
 * @property {Mention[]} mentions
 *
 * @typedef {object} When
 * @property {string} text
 * @property {'DATE' | 'TIME' | 'DURATION' | 'SET'} type
 * @property {string} value TIMEX3
 * @property {string} [start] the days it covers
 * @property {string} [end]
 * @property {'stated' | 'inferred'} basis
 * @property {number} salience
 * @property {Span} sentence
 * @property {Span[]} mentions
 *
 * @typedef {Span & {speaker?: number, verb?: string}} Quote
 *
 * @typedef {object} Event
 * @property {{text: string, start?: number, end?: number}} [what]
 * @property {{text: string, ref?: number}[]} who
 * @property {{text: string, ref?: number}[]} where
 * @property {{text: string, value?: string, ref?: number}[]} when
 *
 * @typedef {Span & {text: string, score: number}} SummarySentence
 *
 * @typedef {object} LedeDocument
 * @property {1} schema
 * @property {Article} article
 * @property {Who[]} who
 * @property {Where[]} where
 * @property {When[]} when
 * @property {Quote[]} quotes
 * @property {Event} event
 * @property {SummarySentence[]} summary best first
 * @property {Record<string, number>} [timings] microseconds
 */

export {};
