// Keeps the text being read in the same place in the window while the letters or the column change.

/** @typedef {{node: Element, top: number, height: number}} Place a part of the story, and its position in the window */

/** Just below the bar, in pixels. */
const line = 60;

/** The first visible part of a story. @param {HTMLElement} story @returns {Place | undefined} */
export function placeIn(story) {
  for (const node of story.children) {
    const { top, bottom, height } = node.getBoundingClientRect();
    if (bottom > line || node === story.lastElementChild) return { node, top, height };
  }
  return undefined;
}

/** @param {HTMLElement} story */
export function keepSteady(story) {
  /** @type {Place | undefined} nothing while the top of the story is visible */
  let place;
  const note = () => (place = story.getBoundingClientRect().top < line ? placeIn(story) : undefined);
  addEventListener('scroll', note, { passive: true });
  new ResizeObserver(() => {
    if (!place?.node.isConnected) return;
    const { top, height } = place.node.getBoundingClientRect();
    scrollBy(0, top - line + ((line - place.top) / place.height) * height);
  }).observe(story);
}
