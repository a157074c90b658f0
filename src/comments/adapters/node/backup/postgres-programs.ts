import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CopyOutcome, RestoreOutcome } from './copy-outcome.ts';

/** Copies a PostgreSQL database with `pg_dump`, in its own format; the list of its content is read back as a check. */
export async function backUpPostgres(url: string, target: string): Promise<CopyOutcome> {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.dang-chep`;
  try {
    const dumped = await run('pg_dump', ['--format=custom', `--file=${draft}`, '--no-owner', '--no-password'], url);
    if (dumped) return { ok: false, ...dumped };
    chmodSync(draft, 0o600);
    const listed = await run('pg_restore', ['--list', draft], url);
    if (listed) return { ok: false, code: 'copy-broken', detail: listed.detail };
    renameSync(draft, target);
    return { ok: true, file: target, bytes: statSync(target).size, comments: undefined };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts a copy made by `backUpPostgres` back, in one transaction: all of it or nothing. */
export async function restorePostgres(copy: string, url: string): Promise<RestoreOutcome> {
  if (!existsSync(copy)) return { ok: false, code: 'no-file', detail: copy };
  const database = `--dbname=${connectionOf(url)['PGDATABASE'] ?? ''}`;
  const options = ['--clean', '--if-exists', '--no-owner', '--single-transaction', '--no-password', database];
  const failed = await run('pg_restore', [...options, copy], url);
  return failed ? { ok: false, ...failed } : { ok: true, comments: undefined, replaced: undefined };
}

interface ProgramProblem {
  readonly code: 'program-missing' | 'program-failed';
  readonly detail: string;
}

/** Runs a program of PostgreSQL; undefined when it did its work. The password goes through its environment, where no list of processes shows it. */
function run(program: string, args: readonly string[], url: string): Promise<ProgramProblem | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...connectionOf(url) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
    child.on('error', () => resolve({ code: 'program-missing', detail: program }));
    child.on('close', (code) => resolve(code === 0 ? undefined : { code: 'program-failed', detail: words.trim() }));
  });
}

function connectionOf(url: string): Readonly<Record<string, string>> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const all = {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGPORT: searchParams.get('port') ?? port,
    PGUSER: searchParams.get('user') ?? decodeURIComponent(username),
    PGPASSWORD: searchParams.get('password') ?? decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
