// Measures the width of words in a typeface.

/** @param {string} words @param {string} font as in CSS @returns {number} pixels */
export function widthOf(words, font) {
  const canvas = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  canvas.font = font;
  return canvas.measureText(words).width;
}
