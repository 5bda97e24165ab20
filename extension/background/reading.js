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

/** @param {Capture} page @returns {Promise<Partial<Capture>>} the answer, with when it was there; nothing if its reader page is to ask */
export async function readCapture({ html, url }) {
  if (!html || html.length > longest) return {};
  warmUp();
  try {
    const { engine, startMs } = await /** @type {NonNullable<typeof opened>} */ (opened);
    const started = performance.timeOrigin + performance.now();
    const answer = engine.analyze({ html, url }, { timings: true });
    return { answer, reading: { startMs, started, read: performance.timeOrigin + performance.now() } };
  } catch {
    opened = undefined; // what failed once is not asked again
    return {};
  }
}
