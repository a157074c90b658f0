import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { buildManifest } from '../serving/build-manifest.ts';
import { createSiteServer, type SiteServer, type SiteServerOptions } from '../serving/site-server.ts';
import { exchange, type WireRequest, type WireResponse } from './http-exchange.ts';
import { createTemporaryFolder, type FolderContent } from './temporary-folder.ts';

/** A site served from a temporary folder on a free port until the test ends. */
export interface ListeningSite extends SiteServer {
  readonly folder: string;
  readonly port: number;
  readonly ask: (path: string, options?: WireRequest) => Promise<WireResponse>;
}

/** Serves these files as a built site. */
export async function startSite(
  content: FolderContent,
  options: Partial<SiteServerOptions> = {},
): Promise<ListeningSite> {
  const folder = await createTemporaryFolder(content);
  const site = createSiteServer({ manifest: await buildManifest(folder), ...options });
  site.server.listen(0, '127.0.0.1');
  await once(site.server, 'listening');
  onTestFinished(() => site.stop(0));
  const { port } = site.server.address() as AddressInfo;
  return { ...site, folder, port, ask: (path, request) => exchange(port, path, request) };
}
