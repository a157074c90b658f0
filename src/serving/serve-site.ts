import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Environment } from '../environment/environment.ts';
import { describeReady, describeRedirectProblem, describeStartProblem } from '../messages/serving.ts';
import { openServedFolder } from './served-folder.ts';
import type { SiteManifest } from './site-manifest.ts';
import { createSiteServer, type ApiHandler, type FirstHandler } from './site-server.ts';
import { explainListenError, type StartProblem } from './start-problem.ts';

/** A server that accepts requests. */
export interface RunningServer {
  /** Address to open on this machine, with the real port. */
  readonly url: string;
  readonly port: number;
  readonly manifest: SiteManifest;
  /** The publication that is served; 0 for a folder that comes from elsewhere. */
  readonly publication: () => number;
  /** Paths of files that changed since this was last asked; undefined when that may be any. */
  readonly takeChanges: () => ReadonlySet<string> | undefined;
  /** Serves what is in the output folder now. */
  readonly reload: () => Promise<void>;
  /** Reads one file of the output folder again, `tin-tuc/le-phat-dong/index.html`. */
  readonly reloadFile: (name: string) => Promise<void>;
  /** Finishes running responses and closes; cuts off what lasts longer than `boundMs` (10 s when not given). */
  readonly stop: (boundMs?: number) => Promise<void>;
}

/** The running server, or why it could not start. */
export type ServeResult =
  { readonly ok: true; readonly value: RunningServer } | { readonly ok: false; readonly problem: StartProblem };

/** What of the environment the server needs. */
export type ServingEnvironment = Pick<Environment, 'outDir' | 'host' | 'port' | 'trustProxy'> &
  Partial<Pick<Environment, 'dataDir'>>;

/** Serves the built site of the environment, with `api` below `/api/` and what `first` answers when given; prints nothing. */
export async function serveSite(
  environment: ServingEnvironment,
  api?: ApiHandler,
  first?: FirstHandler,
): Promise<ServeResult> {
  const { outDir, host, port, trustProxy } = environment;
  const folder = await openServedFolder(environment);
  if (folder === undefined) return { ok: false, problem: { code: 'out-dir-missing', args: { outDir } } };
  const site = createSiteServer({
    manifest: folder.manifest,
    trustProxy,
    onStale: () => folder.renew(),
    ...(api ? { api } : {}),
    ...(first ? { first } : {}),
  });
  folder.onChange(site.swap);

  try {
    site.server.listen(port, host);
    await once(site.server, 'listening');
  } catch (error) {
    folder.close();
    const problem = explainListenError(error, host, port);
    if (problem) return { ok: false, problem };
    throw error;
  }
  const address = site.server.address() as AddressInfo;
  return {
    ok: true,
    value: {
      url: `http://${openableHost(host)}:${address.port}`,
      port: address.port,
      manifest: folder.manifest,
      publication: folder.publication,
      takeChanges: folder.takeChanges,
      reload: folder.reload,
      reloadFile: folder.reloadFile,
      async stop(boundMs = 10_000) {
        folder.close();
        await site.stop(boundMs);
      },
    },
  };
}

/** What runs beside the site in one process. */
export interface SiteService {
  /** Answers all below `/api/`. */
  readonly api: ApiHandler;
  readonly first?: FirstHandler;
  /** Told once the site is served. */
  readonly start: (server: RunningServer) => void;
  /** Called when the last response is out. */
  readonly stop: () => Promise<void>;
}

/** Serves until SIGTERM or SIGINT, telling the user in Vietnamese; resolves to the exit code of the process. A second signal does not wait for running responses. */
export async function runSite(environment: ServingEnvironment, service?: SiteService): Promise<0 | 1> {
  const started = await serveSite(environment, service?.api, service?.first);
  if (!started.ok) {
    console.error(describeStartProblem(started.problem));
    return 1;
  }
  const { url, manifest, stop } = started.value;
  for (const problem of manifest.redirectProblems) console.error(describeRedirectProblem(problem));
  // Before the line is printed: a supervisor may take it as the sign that signals are understood.
  const signalled = nextSignal();
  console.log(describeReady(url, countPages(manifest)));
  service?.start(started.value);
  await signalled;
  const finished = stop().then(() => service?.stop());
  await Promise.race([finished, nextSignal().then(() => stop(0))]);
  return 0;
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    const heard = () => {
      process.off('SIGTERM', heard).off('SIGINT', heard);
      resolve();
    };
    process.on('SIGTERM', heard).on('SIGINT', heard);
  });
}

function countPages(manifest: SiteManifest): number {
  return [...manifest.files.keys()].filter((path) => path.endsWith('/')).length;
}

function openableHost(host: string): string {
  // Browsers cannot open the "every address" of a container, and people know localhost.
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
