import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

// The build in a process of its own: the server that goes on for months must not hold the memory of what built the site.
const build = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], { stdio: 'inherit' });
const [code] = (await once(build, 'exit')) as [number | null];
if (code !== 0) process.exit(code ?? 1);
await import('./serve.ts');
