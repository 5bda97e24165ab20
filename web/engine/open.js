// Opens the core from its built files, in whichever thread calls it.
import { loadEngine } from '../../wasm/engine.mjs';

const built = new URL('../../wasm/dist/', import.meta.url);

/** @param {string} name @returns {Promise<Response>} */
async function fetchBuilt(name) {
  const response = await fetch(new URL(name, built));
  if (!response.ok) throw new Error(`${name} is missing: build the engine first (npm run build).`);
  return response;
}

/** @returns {Promise<{engine: import('../../wasm/engine.mjs').Engine, startMs: number}>} */
export async function openEngine() {
  const started = performance.now();
  const wasm = fetchBuilt('lede.wasm');
  const data = await (await fetchBuilt('lede.data')).arrayBuffer();
  const engine = await loadEngine({ wasm, data });
  return { engine, startMs: performance.now() - started };
}
