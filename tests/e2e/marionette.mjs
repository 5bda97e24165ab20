// Speaks Marionette, Firefox's protocol for tests: each message is its length, a colon and JSON.
import { connect, createServer } from 'node:net';

/** Retries often, gives up late. */
const [pause, patience] = [100, 20_000];

/** @returns {Promise<number>} a port that was free a moment ago */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port @returns {Promise<import('node:net').Socket>} */
export async function connectSoon(port) {
  for (let waited = 0; ; waited += pause) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (waited > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** @param {import('node:net').Socket} socket */
export function speakMarionette(socket) {
  let buffer = Buffer.alloc(0);
  let last = 0;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  socket.on('data', (/** @type {Buffer} */ data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon > 0; colon = buffer.indexOf(58)) {
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message;
      const request = waiting.get(id);
      waiting.delete(id);
      if (error) request?.reject(new Error(`${error.error}: ${error.message}`));
      else request?.resolve(result && 'value' in result ? result.value : result);
    }
  });
  return (/** @type {string} */ name, /** @type {object} */ parameters = {}) => {
    const id = ++last;
    const text = JSON.stringify([0, id, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}
