import { SERVING_SENTENCES } from '../messages/serving.ts';
import { chooseCoding } from './accept-encoding.ts';
import type { BodyCache } from './body-cache.ts';
import { parseByteRange, type ByteRange } from './byte-range.ts';
import { REVALIDATE } from './cache-policy.ts';
import { isPassive } from './content-types.ts';
import { openBody, type Body } from './file-body.ts';
import { allowsRange, matchesEntityTag } from './preconditions.ts';
import { securityHeaders } from './security-headers.ts';
import type { Representation, SiteFile } from './site-manifest.ts';
import { textResponse } from './text-response.ts';

/** Answers GET or HEAD for a file: coding, 304, range; `status` is 404 or 410 for pages that explain an absence. */
export function respondWithFile(
  request: Request,
  file: SiteFile,
  status: 200 | 404 | 410,
  tls: boolean,
  cache: BodyCache,
): Response | Promise<Response> {
  const vary: Record<string, string> = file.codings.size > 1 ? { Vary: 'Accept-Encoding' } : {};
  const coding =
    chooseCoding(request.headers.get('accept-encoding'), file.codings) ?? (status === 200 ? undefined : 'identity');
  if (coding === undefined) return textResponse(406, SERVING_SENTENCES.noCoding, tls, vary);

  const source = file[coding] ?? file.identity;
  const headers: Record<string, string> = {
    ...securityHeaders({ tls, embeddable: file.embeddable, passive: isPassive(file.contentType) }),
    ...vary,
    'Content-Type': file.contentType,
    'Cache-Control': status === 200 ? file.cacheControl : REVALIDATE,
  };
  if (coding !== 'identity') headers['Content-Encoding'] = coding;
  let range: ByteRange | undefined;
  if (status === 200) {
    headers['ETag'] = source.etag;
    // Ranges of a compressed page would help nobody: players ask for identity.
    if (coding === 'identity') headers['Accept-Ranges'] = 'bytes';
    if (matchesEntityTag(request.headers.get('if-none-match'), source.etag)) return notModified(headers);
    if (
      coding === 'identity' &&
      request.method === 'GET' &&
      allowsRange(request.headers.get('if-range'), source.etag)
    ) {
      const asked = parseByteRange(request.headers.get('range'), source.size);
      if (asked.kind === 'unsatisfiable') {
        return textResponse(416, SERVING_SENTENCES.noSuchRange, tls, {
          ...vary,
          'Content-Range': `bytes */${source.size}`,
        });
      }
      if (asked.kind === 'part') range = asked;
    }
  }
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${source.size}`;
  headers['Content-Length'] = String(range ? range.end - range.start + 1 : source.size);
  return send(request, source, range, range ? 206 : status, headers, cache);
}

function send(
  request: Request,
  source: Representation,
  range: ByteRange | undefined,
  status: number,
  headers: Record<string, string>,
  cache: BodyCache,
): Response | Promise<Response> {
  if (request.method === 'HEAD' || source.size === 0) return new Response(null, { status, headers });
  const respond = (body: Body) => new Response(body as BodyInit, { status, headers });
  const body = openBody(source, cache, range);
  // No promise for what is in memory: the adapter then writes head and body at once.
  return body instanceof Promise ? body.then(respond) : respond(body);
}

/** The reader's copy keeps its type and coding; the rest is renewed. */
function notModified(headers: Record<string, string>): Response {
  delete headers['Content-Type'];
  delete headers['Content-Encoding'];
  return new Response(null, { status: 304, headers });
}
