// The Mercator projection, in degrees at the equator: every part of the world keeps its shape at any scale.

const edge = 84; // beyond it the projection diverges, and no news comes from there

/** @param {number} longitude @param {number} latitude degrees @returns {[number, number]} x to the right, y down */
export function project(longitude, latitude) {
  const radians = (Math.max(-edge, Math.min(edge, latitude)) * Math.PI) / 180;
  return [longitude, (-Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI];
}
