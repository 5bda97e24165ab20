// What one reads stays where it is in the window, whatever becomes of the letters and of the column.

/** @typedef {{node: Element, top: number, height: number}} Place a part of the story, and where in the window it stands */

/** Under the bar. */
const line = 60;

/** The first part of a story that is seen. @param {HTMLElement} story @returns {Place | undefined} */
export function placeIn(story) {
  for (const node of story.children) {
    const { top, bottom, height } = node.getBoundingClientRect();
    if (bottom > line || node === story.lastElementChild) return { node, top, height };
  }
  return undefined;
}

/** @param {HTMLElement} story */
export function keepSteady(story) {
  /** @type {Place | undefined} nothing while one is at the head of the story */
  let place;
  const note = () => (place = story.getBoundingClientRect().top < line ? placeIn(story) : undefined);
  addEventListener('scroll', note, { passive: true });
  new ResizeObserver(() => {
    if (!place?.node.isConnected) return;
    const { top, height } = place.node.getBoundingClientRect();
    scrollBy(0, top - line + ((line - place.top) / place.height) * height);
  }).observe(story);
}
