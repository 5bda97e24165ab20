// A small map of the places, drawn from outlines in the package: no tiles, no requests.
import { svgElement } from '../dom/element.js';
import { widthOf } from '../reader/width_of.js';
import { word } from '../words.js';
import { frameOf, nearOnes, spotsWith } from './map_frame.js';

/** @typedef {import('./facts.js').Fact} Fact */
/** @typedef {import('./map_frame.js').Frame} Frame */
/** @typedef {{unitsPerDegree: number, paths: Record<string, string>}} World outlines by ISO 3166 alpha-2 code */

const outlines = new URL('../vendor/world.json', import.meta.url);
const [width, height] = [320, 200];
const most = 8;

/**
 * @param {Fact[]} facts places, most central first @param {import('./focus.js').Focus} focus
 * @returns {Promise<SVGElement | undefined>} nothing if no place has a position
 */
export async function placesMap(facts, focus) {
  const central = facts.filter(isOnMap).slice(0, most);
  const spotOf = spotsWith(central);
  const placed = nearOnes(central, spotOf);
  if (!placed.length) return undefined;
  const world = /** @type {World} */ (await (await fetch(outlines)).json());
  const { frame, spots } = frameOf(placed.map(spotOf), width / height);
  const scale = frame.width / width; // degrees per pixel
  const named = new Set(facts.map(({ source }) => source.country).filter(Boolean));
  const points = spots.map(({ x, y }) => ({ x: (x - frame.left) / scale, y: (y - frame.top) / scale }));
  const dots = points.filter((_, index) => !isArea(placed[index]));
  const taken = dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const marks = placed.map((fact, index) => placeMark(fact, points[index], taken, () => focus.go(fact, 0)));
  focus.listen(({ fact }) =>
    marks.forEach((mark, index) => mark.toggleAttribute('data-current', placed[index] === fact)),
  );
  return svgElement(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': word('map_of', placed.map(({ title }) => title).join(', ')),
    },
    land(world, frame, scale, named),
    marks,
  );
}

/** @param {Fact} fact */
export function isOnMap({ source }) {
  return source.latitude !== undefined && source.kind !== 'continent';
}

/**
 * The countries, drawn once more to the right if the frame extends past the date line.
 * @param {World} world @param {Frame} frame @param {number} scale @param {Set<string>} named
 */
function land(world, frame, scale, named) {
  const zoom = 1 / (scale * world.unitsPerDegree);
  const turns = [0, 360, -360].filter((turn) => frame.left < turn + 180 && frame.left + frame.width > turn - 180);
  return turns.map((turn) =>
    svgElement(
      'g',
      { transform: `translate(${(turn - frame.left) / scale} ${-frame.top / scale}) scale(${zoom})` },
      Object.entries(world.paths).map(([code, path]) =>
        svgElement('path', { d: path, class: named.has(code) ? 'country named' : 'country' }),
      ),
    ),
  );
}

/** Countries are areas and get no dot. @param {Fact} fact */
function isArea({ source }) {
  return source.kind === 'country';
}

/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

/**
 * A dot, with its name if that covers no other name.
 * @param {Fact} fact @param {{x: number, y: number}} at @param {Box[]} taken @param {() => void} go
 */
function placeMark(fact, at, taken, go) {
  const country = isArea(fact);
  const label = labelPlace(fact.title, at, country, taken);
  const mark = svgElement(
    'g',
    { class: `spot spot-${fact.source.kind}`, onclick: go },
    svgElement('title', null, fact.title),
    !country && svgElement('circle', { cx: at.x, cy: at.y, r: 3.5 }),
    label && svgElement('text', { x: label.x, y: label.y, 'text-anchor': label.anchor }, fact.title),
  );
  return mark;
}

/** @param {string} name @param {{x: number, y: number}} at @param {boolean} centred @param {Box[]} taken */
function labelPlace(name, { x, y }, centred, taken) {
  const long = lengthOf(name);
  const places = centred
    ? [{ x: Math.max(long / 2 + 2, Math.min(x, width - long / 2 - 2)), y: y + 4, anchor: 'middle' }]
    : [
        { x: x + 7, y: y + 4, anchor: 'start' },
        { x: x - 7, y: y + 4, anchor: 'end' },
        { x, y: y - 8, anchor: 'middle' },
        { x, y: y + 16, anchor: 'middle' },
        { x: x + 5, y: y - 5, anchor: 'start' },
        { x: x + 5, y: y + 13, anchor: 'start' },
        { x: x - 5, y: y - 5, anchor: 'end' },
        { x: x - 5, y: y + 13, anchor: 'end' },
      ];
  for (const place of places) {
    const left =
      place.x - { start: 0, middle: long / 2, end: long }[/** @type {'start' | 'middle' | 'end'} */ (place.anchor)];
    const box = { left, right: left + long, top: place.y - 10, bottom: place.y + 3 };
    const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
    if (!inside || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return place;
  }
  return undefined;
}

/** The width of a name on the map, plus a margin. @param {string} name */
function lengthOf(name) {
  return widthOf(name, `600 12.5px ${getComputedStyle(document.body).fontFamily}`) + 6;
}

/** @param {Box} a @param {Box} b */
function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
