// The icons on the buttons, drawn in a 24 by 24 square.
import { svgElement } from '../dom/element.js';

const paths = {
  back: 'M19 12H5m6-7-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  facts: 'M5 6h3m3 0h8M5 12h3m3 0h8M5 18h3m3 0h8',
  listen: 'M4 10v4h4l5 4V6l-5 4zm12-1c1.500 1.500 1.500 4.500 0 6m2.500-8.500c3 3 3 8 0 11',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  next: 'M9 5l7 7-7 7',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 5l12 7-12 7z',
  previous: 'M15 5l-7 7 7 7',
  stop: 'M6 6h12v12H6z',
};

/** @param {keyof typeof paths} name */
export function icon(name) {
  return svgElement('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: `icon icon-${name}` }, [
    svgElement('path', { d: paths[name] }),
  ]);
}
