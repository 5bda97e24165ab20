// Runs a program for the build and stops with a clear message if it fails.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean, mayFail?: boolean}} [options] quiet: show its output only
 *   if it fails
 */
export function run(program, args, { env, quiet = false, mayFail = false } = {}) {
  const stdio = quiet ? 'pipe' : 'inherit';
  const result = spawnSync(program, args, { stdio, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  if (result.status === 0 || mayFail) return result;
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error(`FAILED: ${program} ${args.join(' ')}${result.error ? ` (${result.error.message})` : ''}`);
  process.exit(1);
}
