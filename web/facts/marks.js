// Marks ranges of the text with the CSS Custom Highlight API, which leaves the article's nodes untouched.

/** All marks, weakest first; each is styled as `::highlight(lede-NAME)`. */
const names = /** @type {const} */ (['name', 'inferred', 'fact', 'current', 'spoken']);
/** @typedef {typeof names[number]} MarkName */

const supported = typeof Highlight === 'function' && 'highlights' in CSS;

/** @param {MarkName} name @param {(Range | undefined)[]} ranges replace those that had this mark */
export function mark(name, ranges) {
  if (!supported) return;
  const found = /** @type {Range[]} */ (ranges.filter(Boolean));
  if (!found.length) return void CSS.highlights.delete(`lede-${name}`);
  const highlight = new Highlight(...found);
  highlight.priority = names.indexOf(name);
  CSS.highlights.set(`lede-${name}`, highlight);
}
