// Runs the core natively and as WebAssembly through one interface, so that the same cases test both: lines of JSON in,
// lines of JSON out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** The native program, built with the sanitizers. */
export const program = `${root}build/debug/lede`;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string | Buffer} input
 */
export function execute(command, args, input = '') {
  const { status, stdout, stderr } = spawnSync(command, args, { input, cwd: root, maxBuffer: 1 << 30 });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {(lines: object[]) => string[]}
 */
const batch = (command, args) => (lines) => {
  const input = lines.map((line) => JSON.stringify(line) + '\n').join('');
  const { status, stdout, stderr } = execute(command, args, input);
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout.split('\n').slice(0, -1);
};

export const faces = {
  native: batch(program, ['batch']),
  wasm: batch(process.execPath, ['wasm/batch.mjs']),
};
