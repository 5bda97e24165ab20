// Links to a place in the page go there and leave the address as it is: the way back leads out of the reader at once, and a reload
// finds the story by it.

/** Listens for clicks and Enter on such links. */
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

/** The keyboard and a screen reader do. @param {HTMLElement} place */
export function goOnFrom(place) {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
