// Mercator's projection, in degrees of the equator's scale: a piece of the world keeps its shape at any size.

const edge = 84; // beyond it the projection runs away, and no news comes from there

/** @param {number} longitude @param {number} latitude degrees @returns {[number, number]} x to the right, y down */
export function project(longitude, latitude) {
  const radians = (Math.max(-edge, Math.min(edge, latitude)) * Math.PI) / 180;
  return [longitude, (-Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI];
}
