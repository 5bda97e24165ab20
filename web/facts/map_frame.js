// Chooses the part of the world that a map shows.
import { project } from './mercator.js';

/**
 * @typedef {{x: number, y: number, spread: number}} Spot a projected place, and how much around it shows where it is (degrees)
 * @typedef {{left: number, top: number, width: number, height: number}} Frame
 */

const world = { width: 360, top: -125, bottom: 88 };
const margin = 0.16;

/** How much of the surroundings shows where a place is, in degrees in each direction. @type {Record<string, number>} */
const spreads = { continent: 30, country: 11, region: 7, city: 5, place: 4 };
/**
 * The same for large countries, from the middle to the border (without islands in the Arctic), if the story is mainly
 * about one and names no city of it.
 * @type {Record<string, number>}
 */
const large = { RU: 70, CA: 44, US: 31, CN: 37, BR: 36, AU: 31, IN: 20, AR: 42, KZ: 21 };

/**
 * @typedef {{source: {kind: string, country?: string, latitude: number, longitude: number}}} Placed
 * @param {Placed[]} facts all that may be on the map, most central first @returns {(fact: Placed) => Spot}
 */
export function spotsWith(facts) {
  const main = facts[0]?.source;
  const named = facts.some(({ source }) => source.country === main.country && spreads[source.kind] <= spreads.city);
  return ({ source }) => {
    const [x, y] = project(source.longitude, source.latitude);
    const all = source === main && source.kind === 'country' && !named ? large[source.country ?? ''] : 0;
    return { x, y, spread: all || (spreads[source.kind] ?? 5) };
  };
}

/**
 * The frame that contains all spots and their surroundings. Spots on both sides of the date line are moved together, so
 * their `x` may exceed 180.
 * @param {Spot[]} spots at least one @param {number} ratio width by height
 * @returns {{frame: Frame, spots: Spot[]}}
 */
export function frameOf(spots, ratio) {
  const together = acrossDateLine(spots);
  const left = Math.min(...together.map(({ x, spread }) => x - spread));
  const right = Math.max(...together.map(({ x, spread }) => x + spread));
  const top = Math.min(...together.map(({ y, spread }) => y - spread / ratio));
  const bottom = Math.max(...together.map(({ y, spread }) => y + spread / ratio));
  const width = Math.min(world.width, Math.max(right - left, (bottom - top) * ratio) * (1 + margin));
  const height = Math.min(world.bottom - world.top, width / ratio);
  const middle = (top + bottom) / 2 - height / 2;
  return {
    frame: {
      left: (left + right) / 2 - width / 2,
      top: Math.max(world.top, Math.min(world.bottom - height, middle)),
      width,
      height,
    },
    spots: together,
  };
}

/**
 * A place is left off the map if it is this many degrees away and this many times as far as the others are apart,
 * unless most are.
 */
const [far, timesAsFar] = [40, 3];

/**
 * Leaves out places far from where the story happens, since one of them would shrink all others to a dot.
 * @template Place @param {Place[]} places most central first @param {(place: Place) => Spot} spotOf
 * @returns {Place[]}
 */
export function nearOnes(places, spotOf) {
  /** @type {Place[]} */
  const near = [];
  for (const place of places) {
    const [before, after] = [near, [...near, place]].map((list) => extent(acrossDateLine(list.map(spotOf))));
    const isFar = near.length > 1 && after > far && after > timesAsFar * (before + spotOf(near[0]).spread);
    if (!isFar) near.push(place);
  }
  return near.length * 2 >= places.length ? near : places;
}

/** @param {Spot[]} spots */
function acrossDateLine(spots) {
  const shifted = spots.map((spot) => (spot.x < 0 ? { ...spot, x: spot.x + world.width } : spot));
  return extent(shifted) < extent(spots) ? shifted : spots;
}

/** @param {Spot[]} spots */
function extent(spots) {
  const xs = spots.map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
}
