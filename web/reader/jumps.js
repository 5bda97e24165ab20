// Follows links within the page without changing its address, so that Back leaves the reader at once and a reload still
// finds the story.

/** Handles clicks and Enter on such links. */
export function listenForJumps() {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) goTo(place);
  });
}

/** @param {HTMLElement} place */
function goTo(place) {
  goOnFrom(place);
  place.scrollIntoView();
}

/** Moves the starting point for the keyboard and screen readers. @param {HTMLElement} place */
export function goOnFrom(place) {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
