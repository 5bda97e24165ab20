// Where in a story its reader was, so that coming back goes there.

/**
 * Where places are kept: by the story's address, the offset in its text of what stood at the top.
 * @typedef {{load: (url: string) => Promise<number | undefined>, save: (url: string, offset: number) => Promise<void>}} PlaceStore
 */

/**
 * Goes to where the reader was and notes from now on where the reader is.
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
  return 80; // under the bar, with some air
}

/** The offset of the first block that is seen; 0 while the headline is. @param {import('../facts/anchors.js').Anchors} anchors @param {HTMLElement} story */
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
