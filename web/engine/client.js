// The page's interface to the engine: a Worker that starts at once and answers requests in order.

/**
 * @typedef {import('../../wasm/engine.mjs').Input} Input
 * @typedef {import('./document.js').LedeDocument} LedeDocument
 * @typedef {{document: LedeDocument, json: string}} Answer
 */

export class EngineError extends Error {}

/**
 * Parses an answer of the engine. Throws an `EngineError` that says what went wrong.
 * @param {string} json @returns {LedeDocument}
 */
export function readAnswer(json) {
  const document = JSON.parse(json);
  if (document.error) throw new EngineError(document.error.message);
  return document;
}

/** Starts the engine. Call it early, so that the engine is ready when it is needed. */
export function startEngine() {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'lede' });
  /** @type {Map<number, {resolve: (answer: Answer) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let last = 0;

  worker.onmessage = ({ data }) => {
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    if (!request) return;
    if (data.failure) return request.reject(new EngineError(data.failure));
    try {
      request.resolve({ document: readAnswer(data.json), json: data.json });
    } catch (error) {
      request.reject(/** @type {Error} */ (error));
    }
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new EngineError(event.message || 'The engine did not start.'));
    waiting.clear();
  };

  return {
    /**
     * Rejects with an `EngineError` that says what went wrong.
     * @param {Input} input @param {{articleOnly?: boolean}} [options] articleOnly: leave out the facts and the summary
     * @returns {Promise<Answer>}
     */
    analyze(input, { articleOnly = false } = {}) {
      const id = ++last;
      worker.postMessage({ id, input, articleOnly });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    stop() {
      worker.terminate();
    },
  };
}
