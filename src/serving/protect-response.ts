import { securityHeaders } from './security-headers.ts';

/** Adds the security headers that the response does not set itself. */
export function protectResponse(response: Response, tls: boolean): Response {
  // In place: a response that is made again loses its length and becomes a stream.
  for (const [name, value] of Object.entries(securityHeaders({ tls })))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}
