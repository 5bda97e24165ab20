// The reading ruler: a clear band across the page at the pointer, or else in the middle, with the rest dimmed.
import { element } from '../dom/element.js';

/** Shown and hidden by the root's `data-ruler`. */
export function ruler() {
  const band = element('div', { class: 'ruler', 'aria-hidden': 'true' });
  addEventListener('pointermove', ({ clientY, pointerType }) => {
    if (pointerType === 'mouse') band.style.setProperty('--ruler-at', `${clientY}px`);
  });
  return band;
}
