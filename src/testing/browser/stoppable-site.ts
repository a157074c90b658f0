import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { inject, onTestFinished } from 'vitest';
import { buildManifest } from '../../serving/build-manifest.ts';
import { parseRedirects } from '../../serving/redirects.ts';
import type { SiteManifest } from '../../serving/site-manifest.ts';
import { createSiteServer, type SiteServer } from '../../serving/site-server.ts';

let manifest: Promise<SiteManifest> | undefined;

/** The sample site on a port of its own, whose network can fail and from which stories can be withdrawn. */
export interface StoppableSite {
  readonly url: string;
  /** Nobody answers at the address any more. */
  stop(): Promise<void>;
  /** Answers again, at the same address. */
  start(): Promise<void>;
  /** The path answers 410 from now on. */
  withdraw(path: string): void;
}

/** Serves the built sample site for one test. */
export async function serveStoppably(): Promise<StoppableSite> {
  manifest ??= buildManifest(inject('siteDir'));
  const whole = await manifest;
  let site: SiteServer | undefined;
  let port = 0;
  const start = async (): Promise<void> => {
    site = createSiteServer({ manifest: whole });
    site.server.listen(port, '127.0.0.1');
    await once(site.server, 'listening');
    ({ port } = site.server.address() as AddressInfo);
  };
  const stop = async (): Promise<void> => {
    const running = site;
    site = undefined;
    // The browser holds its connections open: they must fail now, as on a lost network.
    running?.server.closeAllConnections();
    await running?.stop(0);
  };
  await start();
  onTestFinished(stop);
  return {
    url: `http://localhost:${port}`,
    start,
    stop,
    withdraw: (path) => {
      const { table } = parseRedirects(`${path} /404.html 410`);
      site?.swap({ ...whole, redirects: new Map([...whole.redirects, ...table]) });
    },
  };
}
