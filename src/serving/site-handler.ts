import { SERVING_SENTENCES } from '../messages/serving.ts';
import { createBodyCache } from './body-cache.ts';
import { REDIRECT, REVALIDATE } from './cache-policy.ts';
import { StaleFileError } from './file-body.ts';
import { respondWithFile } from './file-response.ts';
import { resolveAddress } from './resolve-address.ts';
import { securityHeaders } from './security-headers.ts';
import type { SiteManifest } from './site-manifest.ts';
import { textResponse } from './text-response.ts';

/** Answers a request from one manifest; synchronous when the body is in memory. */
export type SiteHandler = (request: Request, connection: { readonly tls: boolean }) => Response | Promise<Response>;

/** What a handler may be told. */
export interface SiteHandlerOptions {
  /** Bound of the bodies kept in memory, in bytes; 64 MiB when not given. */
  readonly cacheBytes?: number;
  /** Called when a file was found changed under the manifest; when a fresh one does not help, the reader is asked to try again. */
  readonly onStale?: () => unknown;
}

/** Creates the handler of a built site. It never looks outside the manifest that is current when a request comes. */
export function createSiteHandler(current: () => SiteManifest, options: SiteHandlerOptions = {}): SiteHandler {
  const cache = createBodyCache(options.cacheBytes ?? 67_108_864);

  const answer = (request: Request, tls: boolean): Response | Promise<Response> => {
    const manifest = current();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return textResponse(405, SERVING_SENTENCES.methodNotAllowed, tls, { Allow: 'GET, HEAD' });
    }
    const { pathname, search } = splitUrl(request.url);
    const found = resolveAddress(manifest, pathname, search);
    if (found.kind === 'file') return respondWithFile(request, found.file, found.status, tls, cache);
    if (found.kind === 'nothing') {
      const sentence = found.status === 410 ? SERVING_SENTENCES.gone : SERVING_SENTENCES.notFound;
      return textResponse(found.status, sentence, tls, { 'Cache-Control': REVALIDATE });
    }
    const headers = { ...securityHeaders({ tls }), Location: found.location, 'Cache-Control': REDIRECT };
    return new Response(null, { status: found.status, headers });
  };

  const recover = async (error: unknown, request: Request, tls: boolean): Promise<Response> => {
    if (!(error instanceof StaleFileError)) throw error;
    await options.onStale?.();
    try {
      return await answer(request, tls);
    } catch (second) {
      if (!(second instanceof StaleFileError)) throw second;
      return textResponse(503, SERVING_SENTENCES.siteChanging, tls, { 'Retry-After': '1' });
    }
  };

  return (request, { tls }) => {
    const response = answer(request, tls);
    return response instanceof Promise ? response.catch((error: unknown) => recover(error, request, tls)) : response;
  };
}

/** Cuts path and query out of an absolute address; a URL object would cost more than the rest of the request. */
function splitUrl(url: string): { pathname: string; search: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const hash = url.indexOf('#', start);
  const end = hash < 0 ? url.length : hash;
  const query = url.indexOf('?', start);
  return query < 0 || query > end
    ? { pathname: url.slice(start, end), search: '' }
    : { pathname: url.slice(start, query), search: url.slice(query, end) };
}
