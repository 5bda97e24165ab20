// Reads a captured page while the browser is still opening its reader page: first the story, then, once that is shown,
// the facts.
import { openEngine } from '../../web/engine/open.js';

/** @typedef {import('./captures.js').Capture} Capture */

/**
 * Longer pages are left to a Worker of their reader page, so that this thread is never blocked for long (0.1 s on an
 * old laptop).
 */
const longest = 1_500_000;

/** @type {ReturnType<typeof openEngine> | undefined} */
let opened;

/** Starts the engine unless it is running. Called on the click, so that it is ready when the page is captured. */
export function warmUp() {
  opened ??= openEngine();
  opened.catch(() => (opened = undefined));
}

/**
 * The story of a page. Starts only after the caller has finished, so that the tab is already on its way.
 * @param {Capture} page
 * @returns {Promise<Partial<Capture>>} with the time at which it was ready; empty if the reader page must read it itself
 */
export async function readStory(page) {
  const started = now();
  const story = await read(page, true);
  return story ? { story, reading: { startMs, started, read: now() } } : {};
}

/**
 * The whole answer. @param {Capture} page
 * @returns {Promise<Partial<Capture>>} empty if the reader page must read it itself
 */
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
    opened = undefined; // start afresh after a failure
    return undefined;
  }
}

/** Milliseconds since the epoch, with fractions. */
export function now() {
  return performance.timeOrigin + performance.now();
}
