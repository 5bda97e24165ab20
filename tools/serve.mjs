// Serves the repository's web pages on the loopback interface.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './run.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};
const shown = ['web', 'wasm', '_locales', 'docs'];

/** @param {string} url @returns {string | undefined} the file to serve, if it may be */
function fileOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  if (!shown.includes(path.split('/')[1])) return undefined;
  const file = join(root, path.endsWith('/') ? path + 'index.html' : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Resolves with the server once it is listening; port 0 chooses a free one.
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(port) {
  const server = createServer((request, response) => {
    if (request.url === '/') return response.writeHead(302, { location: '/web/demo/' }).end();
    let file;
    try {
      file = fileOf(request.url ?? '/');
    } catch {
      return response.writeHead(400).end('Bad request');
    }
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
