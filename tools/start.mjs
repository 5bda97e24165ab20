// Builds everything, prints the summary of a sample page and serves the reader demo: `npm start [-- --port N]`.
import { build } from './build.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const at = process.argv.indexOf('--port');
const port = at > 0 ? Number(process.argv[at + 1]) : Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('--port takes a number from 0 to 65535, such as --port 8080');
  process.exit(2);
}

build();
console.log('\nA sample page, read by build/release/lede:\n');
run('build/release/lede', ['read', '--format', 'text', 'web/demo/samples/wire-story.html']);

try {
  const server = await serve(port);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`\nReady: the reader demo is at http://localhost:${address.port}/ (Ctrl+C ends it)`);
} catch (error) {
  const busy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  console.error(busy ? `Port ${port} is taken; try npm start -- --port ${port + 1}` : String(error));
  process.exit(1);
}
