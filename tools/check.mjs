// Checks the style and types of the JavaScript: `npm run check`.
import { run } from './run.mjs';

run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.json']);
run('npx', ['--no-install', 'eslint', '.']);
run('npx', ['--no-install', 'prettier', '--check', '--log-level', 'warn', '.']);
