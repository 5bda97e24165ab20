// Serves a news site on the loopback interface: the demo's samples and pages written for a test.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const samples = new URL('../../web/demo/samples/', import.meta.url);
/** @type {Record<string, string>} */
const types = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png' };

/**
 * @param {Record<string, {body: string, headers?: Record<string, string>}>} [pages] by path, in addition to `/samples/…`;
 *   `?csp` on any address adds a policy under which the page may run and load nothing
 */
export async function openSite(pages = {}) {
  /** @type {string[]} every address requested */
  const requests = [];
  /** The destination of each request: `document`, `image`, … @type {Map<string, string>} */
  const destinations = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname + url.search);
    destinations.set(url.pathname + url.search, String(request.headers['sec-fetch-dest']));
    /** @type {Record<string, string>} */
    const headers = url.searchParams.has('csp')
      ? {
          'content-security-policy':
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox allow-same-origin",
        }
      : {};
    const page = pages[url.pathname];
    if (page)
      return response.writeHead(200, { 'content-type': types['.html'], ...headers, ...page.headers }).end(page.body);
    if (!/^\/samples\/[\w/.-]+$/.test(url.pathname)) return response.writeHead(404, headers).end('Not found');
    try {
      const body = readFileSync(new URL(url.pathname.slice('/samples/'.length), samples));
      return response
        .writeHead(200, { 'content-type': types[extname(url.pathname)] ?? 'text/plain', ...headers })
        .end(body);
    } catch {
      return response.writeHead(404).end('Not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    destinations,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections(); // browsers keep some open for later
      await closed;
    },
  };
}
