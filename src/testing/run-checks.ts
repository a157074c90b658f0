import { spawn } from 'node:child_process';

/** How many steps passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  // The comment function on web APIs alone: without the types of Node and of the DOM.
  ['types of the comment function', 'tsc', '-p', 'src/comments/http'],
  [
    'lint and boundaries',
    'eslint',
    '-c',
    '.config/eslint.config.mjs',
    '--max-warnings',
    '0',
    'src',
    'scripts',
    '.config',
    'astro.config.mjs',
  ],
  [
    'format',
    'prettier',
    '--check',
    '--log-level',
    'warn',
    'src',
    'scripts',
    '.config',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ],
  ['content', 'node', 'scripts/check-content.ts'],
];

/** Runs types, lint with boundaries, format and content one after the other, all of them even when one fails. */
export async function runChecks(): Promise<Tally> {
  let failed = 0;
  for (const [name, command, ...args] of steps) {
    const code = await run(command, args);
    console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
    if (code !== 0) failed++;
  }
  return { passed: steps.length - failed, failed };
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
