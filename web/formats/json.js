// Writes the document as the engine returns it, for programs.

/** @param {import('./source.js').Source} source @returns {{plain: string}} */
export function json({ answer }) {
  const { timings: _timings, ...kept } = /** @type {Record<string, unknown>} */ ({ ...answer });
  return { plain: JSON.stringify(kept, null, 2) + '\n' };
}
