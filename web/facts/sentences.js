// Finds the sentence around a position in the text.

/** @typedef {import('../engine/document.js').Span} Span */

const longest = 2000;

/**
 * The sentence that contains `span`, within its block (blocks are separated by an empty line).
 * @param {string} text @param {Span} span @param {string} [language] BCP 47
 * @returns {Span}
 */
export function sentenceAround(text, span, language) {
  const before = text.lastIndexOf('\n\n', span.start);
  const start = Math.max(before < 0 ? 0 : before + 2, span.start - longest);
  const blockEnd = text.indexOf('\n\n', span.end);
  const end = Math.min(blockEnd < 0 ? text.length : blockEnd, span.end + longest);
  for (const { segment, index } of segmenter(language).segment(text.slice(start, end))) {
    const sentenceEnd = start + index + segment.trimEnd().length;
    if (sentenceEnd > span.start) return { start: start + index, end: Math.max(sentenceEnd, span.end) };
  }
  return { start, end };
}

/** @param {string} [language] */
function segmenter(language) {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' }); // the page's language tag is invalid
  }
}
