import { securityHeaders } from './security-headers.ts';

/** Adds the security headers that the response does not set itself. */
export function protectResponse(response: Response, tls: boolean): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(securityHeaders({ tls })))
    if (!headers.has(name)) headers.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
