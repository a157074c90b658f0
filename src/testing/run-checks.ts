import { spawn } from 'node:child_process';

/** How many steps passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
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
  // The comment function on web APIs alone: without the types of Node and of the DOM.
  ['types of the comment function', 'tsc', '-p', 'src/comments/http'],
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
  ['content as the newsroom saves it', 'node', 'scripts/check-round-trip.ts'],
];

/** Runs types, lint with boundaries, format and content, two at a time and all of them even when one fails. */
export async function runChecks(): Promise<Tally> {
  const waiting = [...steps];
  let failed = 0;
  const workOff = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const [name, command, ...args] = step;
      const { code, output } = await run(command, args);
      console.log(`${output}${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
      if (code !== 0) failed++;
    }
  };
  // Types and lint take nearly all of the time, and a core each.
  await Promise.all([workOff(), workOff()]);
  return { passed: steps.length - failed, failed };
}

function run(command: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
