import { securityHeaders } from './security-headers.ts';

/** A short plain-text answer in Vietnamese, for what the site has no page for. */
export function textResponse(
  status: number,
  sentence: string,
  tls: boolean,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      ...securityHeaders({ tls }),
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
