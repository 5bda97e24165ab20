// Runs the core in a Worker: starts it with the Worker, then answers one input after the other.
import { openEngine } from './open.js';

const opened = openEngine();
opened.catch(() => undefined); // reported to whoever awaits it

/** @param {MessageEvent<{id: number, input: import('./client.js').Input, articleOnly: boolean}>} event */
self.onmessage = async ({ data: { id, input, articleOnly } }) => {
  try {
    const { engine } = await opened;
    self.postMessage({ id, json: engine.analyze(input, { timings: true, articleOnly }) });
  } catch (error) {
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
