// Builds the program build/release/lede and the WebAssembly module in wasm/dist: `npm run build`.
import { copyFileSync, existsSync } from 'node:fs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

/** @param {string} preset a native preset of CMakePresets.json */
export function buildNative(preset) {
  if (!existsSync(`build/${preset}/build.ninja`)) run('cmake', ['--preset', preset], { quiet: true });
  run('ninja', ['-C', `build/${preset}`, '--quiet']);
}

/** Builds the WebAssembly module; its data file comes from the native build. */
export function buildWasm() {
  // Debian's Emscripten minifies with Debian's acorn, where Node does not look by default.
  const env = { NODE_PATH: [process.env.NODE_PATH, '/usr/share/nodejs'].filter(Boolean).join(':') };
  if (!existsSync('build/wasm/build.ninja')) run('emcmake', ['cmake', '--preset', 'wasm'], { env, quiet: true });
  run('ninja', ['-C', 'build/wasm', '--quiet'], { env });
  copyFileSync('build/release/lede.data', 'wasm/dist/lede.data');
  copyFileSync('wasm/lede.d.mts', 'wasm/dist/lede.d.mts');
}

export function build() {
  setUp('build');
  console.log('Building the native program …');
  buildNative('release');
  console.log('Building the WebAssembly module …');
  buildWasm();
}

if (import.meta.filename === process.argv[1]) {
  build();
  console.log('Built: build/release/lede and wasm/dist/');
}
