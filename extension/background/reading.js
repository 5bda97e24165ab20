// Has a captured page read while the browser still opens its reader page: its story first, its facts when that is shown.
import { openEngine } from '../../web/engine/open.js';

/** @typedef {import('./captures.js').Capture} Capture */

/** A longer page is left to a Worker of its reader page, so that this thread is never held up for long (0.1 s on an old laptop). */
const longest = 1_500_000;

/** @type {ReturnType<typeof openEngine> | undefined} */
let opened;

/** Starts the engine, unless it runs: called at the click, it is ready when the page is captured. */
export function warmUp() {
  opened ??= openEngine();
  opened.catch(() => (opened = undefined));
}

/**
 * The story of a page, read once whoever called is done: the tab is on its way by then.
 * @param {Capture} page @returns {Promise<Partial<Capture>>} with when it was there; nothing if its reader page is to read it
 */
export async function readStory(page) {
  const started = now();
  const story = await read(page, true);
  return story ? { story, reading: { startMs, started, read: now() } } : {};
}

/** The whole answer. @param {Capture} page @returns {Promise<Partial<Capture>>} nothing if its reader page is to read it */
export async function readFacts(page) {
  const answer = await read(page, false);
  return answer ? { answer } : {};
}

let startMs = 0;

/** @param {Capture} page @param {boolean} articleOnly @returns {Promise<string | undefined>} */
async function read({ html, url }, articleOnly) {
  if (!html || html.length > longest) return undefined;
  warmUp();
  try {
    const { engine, startMs: took } = await /** @type {NonNullable<typeof opened>} */ (opened);
    startMs = took;
    return engine.analyze({ html, url }, { timings: true, articleOnly });
  } catch {
    opened = undefined; // what failed once is not asked again
    return undefined;
  }
}

/** Ms since the epoch, to fractions. */
export function now() {
  return performance.timeOrigin + performance.now();
}
