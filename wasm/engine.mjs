// Loads the module and its data and passes text to it: JavaScript's only interface to the core.
import createModule from './dist/lede.mjs';

/**
 * Exactly one of `html`, `page_text` and `text`, and what is known about the page.
 * @typedef {{html?: string, page_text?: string, text?: string, url?: string, title?: string, published?: string,
 *   language?: string}} Input
 */

/** `articleOnly` leaves out the facts and the summary, to be faster. @typedef {{timings?: boolean, articleOnly?: boolean}} Asked */

/**
 * @typedef {object} Engine
 * @property {(input: Input, options?: Asked) => string} analyze the document as JSON text; a failure
 *   is its `error`
 * @property {(line: string, options?: Asked) => string} answerLine answers one line of `lede batch`
 */

const encoder = new TextEncoder();
const inputs = /** @type {const} */ (['html', 'page_text', 'text']);

/**
 * Starts the engine. Rejects if the module or the data file is damaged.
 * @param {{wasm: BufferSource | Response | PromiseLike<Response>, data: ArrayBuffer}} files lede.wasm and lede.data
 * @returns {Promise<Engine>}
 */
export async function loadEngine({ wasm, data }) {
  const { instance, module: compiled } = await instantiateLater(wasm);
  const module = await createModule({
    instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
      instance(imports).then((made) => done(made, compiled));
      return {};
    },
  });

  /** Copies `bytes` into the heap; the called function frees it. @param {Uint8Array} bytes */
  function give(bytes) {
    const address = module._malloc(bytes.length || 1);
    module.HEAPU8.set(bytes, address);
    return /** @type {const} */ ([address, bytes.length]);
  }

  /** Encodes `text` directly into the heap: at most three bytes per code unit. @param {string} text */
  function giveText(text) {
    const address = module._malloc(text.length * 3 || 1);
    const { written } = encoder.encodeInto(text, module.HEAPU8.subarray(address, address + text.length * 3));
    return /** @type {const} */ ([address, written]);
  }

  const wrong = module.open(...give(new Uint8Array(data)));
  if (wrong) throw new Error(wrong);

  return {
    analyze(input, { timings = false, articleOnly = false } = {}) {
      const kind = inputs.find((name) => input[name] !== undefined);
      const { url, title, published, language } = input;
      const options = JSON.stringify({
        input: kind,
        url,
        title,
        published,
        language,
        timings,
        article_only: articleOnly,
      });
      return module.analyze(...giveText(kind ? String(input[kind]) : ''), options);
    },
    answerLine(line, { timings = false, articleOnly = false } = {}) {
      return module.answerLine(...giveText(line), timings, articleOnly);
    },
  };
}

/**
 * Compiles now, so that a damaged module rejects here; instantiates once the imports are known.
 * @param {BufferSource | Response | PromiseLike<Response>} source
 */
async function instantiateLater(source) {
  const wasm = await source;
  const bytes = wasm instanceof ArrayBuffer || ArrayBuffer.isView(wasm);
  const module = bytes ? await WebAssembly.compile(wasm) : await WebAssembly.compileStreaming(wasm);
  return { module, instance: (/** @type {WebAssembly.Imports} */ imports) => WebAssembly.instantiate(module, imports) };
}
