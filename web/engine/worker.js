// Runs the core beside the page: starts it when the Worker starts, then answers one input after the other.
import { loadEngine } from '../../wasm/engine.mjs';

const started = performance.now();
const built = new URL('../../wasm/dist/', import.meta.url);

/** @param {string} name @returns {Promise<Response>} */
async function fetchBuilt(name) {
  const response = await fetch(new URL(name, built));
  if (!response.ok) throw new Error(`${name} is missing: build the engine first (npm run build).`);
  return response;
}

const engine = (async () => {
  const wasm = fetchBuilt('lede.wasm');
  const data = await (await fetchBuilt('lede.data')).arrayBuffer();
  const loaded = await loadEngine({ wasm, data });
  return { loaded, startMs: performance.now() - started };
})();
engine.catch(() => undefined); // said to whoever asks

/** @param {MessageEvent<{id: number, input: import('./client.js').Input}>} event */
self.onmessage = async ({ data: { id, input } }) => {
  try {
    const { loaded, startMs } = await engine;
    const before = performance.now();
    const json = loaded.analyze(input, { timings: true });
    self.postMessage({ id, json, startMs, analyzeMs: performance.now() - before });
  } catch (error) {
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
