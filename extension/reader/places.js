// Remembers the reading position in each story until the browser closes; nothing about what was read is written to
// disk.
import { session } from '../platform/browser.js';

const key = 'places';
const most = 200;

/** @type {import('../../web/reader/places.js').PlaceStore} */
export const places = {
  load: async (url) => new Map(await read()).get(url),
  async save(url, offset) {
    const kept = new Map(await read());
    kept.delete(url);
    kept.set(url, offset);
    await session.set(key, [...kept].slice(-most));
  },
};

/** @returns {Promise<[string, number][]>} oldest first */
async function read() {
  return (await session.get(key)) ?? [];
}
