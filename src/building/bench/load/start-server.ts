import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { MeasuredCommand } from '../measure/run-measured.ts';

/** A server of the site in a process of its own. */
export interface LoadedServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The core that each server has to itself; the load comes from another one. */
export const SERVER_CORE = '0';
const PATIENCE_MS = 60_000;

/** Starts nginx with one worker on a folder: sendfile, the compressed copies that lie there, no log. */
export async function startNginx(outDir: string, folder: string): Promise<LoadedServer> {
  const port = await findFreePort();
  await mkdir(folder, { recursive: true });
  const config = join(folder, 'nginx.conf');
  await writeFile(config, nginxConfig(outDir, folder, port));
  return startServer({ command: 'nginx', args: ['-p', folder, '-c', config], cwd: folder }, port);
}

/** Starts the server of this project as `npm run serve` does; `run` gives the command for a program and its folders. */
export async function startOurs(run: (...args: readonly string[]) => MeasuredCommand): Promise<LoadedServer> {
  const port = await findFreePort();
  const command = run('--max-semi-space-size=4', '--max-old-space-size=1024', 'scripts/serve.ts');
  return startServer({ ...command, env: { ...command.env, PORT: String(port) } }, port);
}

async function startServer({ command, args, cwd, env }: MeasuredCommand, port: number): Promise<LoadedServer> {
  const child = spawn('taskset', ['-c', SERVER_CORE, command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  const until = performance.now() + PATIENCE_MS;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`${command} did not begin to serve.`);
    await setTimeout(50);
  }
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/`)).ok;
  } catch {
    return false;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function nginxConfig(outDir: string, folder: string, port: number): string {
  // Started by root, its worker would become somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  keepalive_requests 100000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root "${outDir}"; index index.html; }
}
`;
}
