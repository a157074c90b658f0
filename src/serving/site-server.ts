import { createServer, type Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { SERVING_SENTENCES } from '../messages/serving.ts';
import { describeConnection, type Connection } from './connection.ts';
import { prepareGracefulStop, type StopServer } from './graceful-stop.ts';
import { protectResponse } from './protect-response.ts';
import { createSiteHandler, type SiteHandlerOptions } from './site-handler.ts';
import type { SiteManifest } from './site-manifest.ts';
import { textResponse } from './text-response.ts';

/** Answers requests below `/api/`. */
export type ApiHandler = (request: Request, connection: Connection) => Response | Promise<Response>;

/** Answers what it knows; undefined for what the site itself is to answer. */
export type FirstHandler = (
  request: Request,
  connection: Connection,
) => Response | undefined | Promise<Response | undefined>;

/** What a server is made of. */
export interface SiteServerOptions extends SiteHandlerOptions {
  readonly manifest: SiteManifest;
  /** Gets what comes below `/api/`; without it those addresses are looked up in the site like all others. */
  readonly api?: ApiHandler;
  /** Asked before everything else: the newsroom's own pages. */
  readonly first?: FirstHandler;
  /** Whether the X-Forwarded headers are believed; no when not given. */
  readonly trustProxy?: boolean;
}

/** A server that does not listen yet, and the switch to another manifest. */
export interface SiteServer {
  readonly server: Server;
  /** Ends the server gracefully. */
  readonly stop: StopServer;
  /** Serves another built site from the next request on; requests under way finish with the old one. */
  readonly swap: (manifest: SiteManifest) => void;
}

/** Creates the HTTP server of a built site and, when given, of the interface below `/api/`. */
export function createSiteServer(options: SiteServerOptions): SiteServer {
  const { api, first, trustProxy = false } = options;
  let current = options.manifest;
  const handler = createSiteHandler(() => current, options);

  const app = new Hono<{ Bindings: HttpBindings }>();
  if (first) {
    app.use('*', async (context, next) => {
      const connection = describeConnection(context.env.incoming, trustProxy);
      const answer = await first(context.req.raw, connection);
      return answer ? protectResponse(answer, connection.tls) : next();
    });
  }
  if (api) {
    app.all('/api/*', async (context) => {
      const connection = describeConnection(context.env.incoming, trustProxy);
      return protectResponse(await api(context.req.raw, connection), connection.tls);
    });
  }
  app.all('*', (context) => handler(context.req.raw, describeConnection(context.env.incoming, trustProxy)));
  app.onError((error, context) => {
    console.error(error);
    return textResponse(500, SERVING_SENTENCES.serverError, describeConnection(context.env.incoming, trustProxy).tls);
  });

  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings), {
    // Requests that are no HTTP (a bad Host, a backslash in the path) never reach the app.
    errorHandler: () => textResponse(400, SERVING_SENTENCES.badRequest, false),
  });
  // Longer than the usual 60 s of a proxy in front, which otherwise may reuse a connection that is just being closed.
  const server = createServer({ keepAliveTimeout: 65_000 });
  const stop = prepareGracefulStop(server);
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  return {
    server,
    stop,
    swap(manifest) {
      current = manifest;
    },
  };
}
