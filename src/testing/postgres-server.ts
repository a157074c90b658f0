import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { installDebianPackage } from './install-debian-package.ts';

/** A database of its own on a real PostgreSQL server. */
export interface PostgresDatabase {
  readonly url: string;
  /** Drops the database and ends the server when it was started for it. */
  readonly stop: () => Promise<void>;
}

/**
 * Gives an empty database: on the server that `TEST_DATABASE_URL` names, else on a server that is started in a temporary folder and
 * listens on a socket there. Throws, and so fails the run loudly, where there is no server program and none can be installed.
 */
export async function startPostgres(): Promise<PostgresDatabase> {
  const given = namedServer();
  if (given !== undefined) return createDatabase(given, () => Promise.resolve());
  const server = await startServer(findPrograms());
  return createDatabase(server.url, server.stop);
}

/** Sees to it, before tests run side by side, that there is a server to be started: two installations at once lock each other out. */
export function preparePostgres(): void {
  if (namedServer() === undefined) findPrograms();
}

function namedServer(): string | undefined {
  const given = process.env['TEST_DATABASE_URL'];
  return given === '' ? undefined : given;
}

async function createDatabase(serverUrl: string, stopServer: () => Promise<void>): Promise<PostgresDatabase> {
  const name = `lan_toa_test_${crypto.randomUUID().slice(0, 8)}`;
  const run = async (sql: string): Promise<void> => {
    const client = await connect(serverUrl);
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    stop: async () => {
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
      await stopServer();
    },
  };
}

async function startServer(programs: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lan-toa-pg-'));
  // PostgreSQL refuses to run as root.
  const person = process.getuid?.() === 0 ? otherPerson() : undefined;
  if (person !== undefined) chownSync(folder, person.uid, person.gid);
  const cluster = path.join(folder, 'cluster');
  const prepare = ['-D', cluster, '-U', 'tester', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  execFileSync(path.join(programs, 'initdb'), prepare, {
    ...person,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', cluster, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'log_min_messages=panic'],
    { ...person, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  // Tests that break off must not leave a server behind.
  const kill = (): void => void server.kill('SIGQUIT');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://tester@localhost/postgres?host=${encodeURIComponent(folder)}`;
  try {
    await (await connect(url)).end();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** A server that starts refuses connections for a moment. */
async function connect(url: string): Promise<Client> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function findPrograms(): string {
  const found = lookForPrograms() ?? (installDebianPackage('postgresql') ? lookForPrograms() : undefined);
  if (found === undefined)
    throw new Error(
      'The tests need PostgreSQL: install the package postgresql, or name a server in TEST_DATABASE_URL.',
    );
  return found;
}

/** The folder of the newest server of Debian, or of the one on the PATH. */
function lookForPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(path.join(folder, program))));
}

function otherPerson(): { readonly uid: number; readonly gid: number } | undefined {
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (option: string) =>
        Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: ask('-u'), gid: ask('-g') };
    } catch {
      // Not on this system: the next one.
    }
  }
  return undefined;
}
