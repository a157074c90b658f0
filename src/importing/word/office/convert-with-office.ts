import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WordProblem } from '../word-problem.ts';
import { findOffice } from './find-office.ts';

const MOST_SECONDS = 90;

/** Converts a text to .docx with LibreOffice in a folder and profile of its own, both removed afterwards. */
export async function convertWithOffice(
  bytes: Uint8Array,
  extension: 'doc' | 'odt' | 'rtf',
  {
    program = findOffice(),
    seconds = MOST_SECONDS,
  }: { readonly program?: string | undefined; readonly seconds?: number } = {},
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: WordProblem }> {
  const refuse = (code: WordProblem['code'], args: WordProblem['args'] = {}) => ({ problem: { code, args } });
  if (program === undefined) return refuse('office-missing', { extension });
  const folder = await mkdtemp(join(tmpdir(), 'lan-toa-word-'));
  try {
    const source = join(folder, `bai.${extension}`);
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'ho-so')).href}`;
    const end = await run(
      program,
      [profile, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', folder, source],
      seconds,
    );
    if (end === 'missing') return refuse('office-missing', { extension });
    if (end === 'slow') return refuse('office-slow', { seconds });
    const converted = await readFile(join(folder, 'bai.docx')).catch(() => undefined);
    return converted === undefined ? refuse('office-failed', { extension }) : { bytes: converted };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(program: string, parameters: readonly string[], seconds: number): Promise<'done' | 'slow' | 'missing'> {
  return new Promise((resolve) => {
    // A group of its own: the program starts others, which must end with it.
    const child = spawn(program, parameters, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      env: bareEnvironment(),
    });
    let end: 'done' | 'slow' = 'done';
    const timer = setTimeout(() => {
      end = 'slow';
      if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    }, seconds * 1000);
    child.once('error', () => {
      clearTimeout(timer);
      resolve('missing');
    });
    child.once('close', () => {
      clearTimeout(timer);
      resolve(end);
    });
  });
}

/** What the program needs to start: a foreign file that leads it astray finds no secret of the server. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'APPDATA'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
