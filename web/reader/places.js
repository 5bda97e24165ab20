// Remembers the reading position in a story and returns to it.

/**
 * Stores positions by the story's address: the text offset of what was at the top of the window.
 * @typedef {{load: (url: string) => Promise<number | undefined>, save: (url: string, offset: number) => Promise<void>}} PlaceStore
 */

/**
 * Goes to the stored position and from now on records the current one.
 * @param {PlaceStore} store @param {string} url @param {import('../facts/anchors.js').Anchors} anchors @param {HTMLElement} story
 */
export async function keepPlace(store, url, anchors, story) {
  const offset = await store.load(url).catch(() => undefined);
  const range = offset && scrollY === 0 ? anchors.rangeOf({ start: offset, end: offset + 40 }) : undefined;
  if (range) scrollTo({ top: scrollY + range.getBoundingClientRect().top - topEdge(), behavior: 'instant' });
  let timer = 0;
  const note = () => store.save(url, offsetAtTop(anchors, story)).catch(() => undefined);
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = window.setTimeout(note, 300);
  });
}

function topEdge() {
  return 80; // just below the bar
}

/**
 * The offset of the first visible block; 0 while the headline is visible.
 * @param {import('../facts/anchors.js').Anchors} anchors @param {HTMLElement} story
 */
function offsetAtTop(anchors, story) {
  if (story.getBoundingClientRect().top > topEdge()) return 0;
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    const box = node.parentElement?.getBoundingClientRect();
    if (box && box.bottom > topEdge()) return anchors.offsetAt(node, 0) ?? 0;
  }
  return 0;
}
