import { parse, serialize } from 'hono/utils/cookie';

/** The cookie of a session: gone with the browser, unreadable for scripts, never sent from another site. */
export interface SessionCookie {
  readonly read: (request: Request) => string | undefined;
  readonly write: (token: string) => string;
  readonly clear: () => string;
}

/** Creates the cookie for an origin. Browsers take `__Host-` names over TLS only; plain http is for trying out on one's own machine. */
export function createSessionCookie(origin: string): SessionCookie {
  const secure = origin.startsWith('https:');
  const name = secure ? '__Host-bien-tap' : 'bien-tap';
  const attributes = { path: '/', httpOnly: true, secure, sameSite: 'Strict' } as const;
  return {
    read: (request) => parse(request.headers.get('cookie') ?? '', name)[name],
    write: (token) => serialize(name, token, attributes),
    clear: () => serialize(name, '', { ...attributes, maxAge: 0 }),
  };
}
