// Has a captured page read while the browser still opens its reader page.
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
 * Reads once whoever called is done: the tab is on its way by then.
 * @param {Capture} page @returns {Promise<Capture>} with the answer in place of the page, and when it was there; as it was if its reader
 *   page is to read it
 */
export async function readCapture(page) {
  const { html, url } = page;
  if (!html || html.length > longest) return page;
  warmUp();
  try {
    const { engine, startMs } = await /** @type {NonNullable<typeof opened>} */ (opened);
    const started = performance.timeOrigin + performance.now();
    const answer = engine.analyze({ html, url }, { timings: true });
    const reading = { startMs, started, read: performance.timeOrigin + performance.now() };
    return { ...page, html: undefined, answer, reading };
  } catch {
    opened = undefined; // what failed once is not asked again
    return page;
  }
}
