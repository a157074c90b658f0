import type { IncomingMessage } from 'node:http';

/** What is known of the reader's connection. */
export interface Connection {
  /** Whether it is encrypted, here or at a trusted proxy. */
  readonly tls: boolean;
  /** The reader's address; behind a trusted proxy the one that the proxy saw, else the socket's. */
  readonly clientAddress: string;
}

/** Describes the connection of a request. Only with `trustProxy` are X-Forwarded-Proto and X-Forwarded-For believed, and only their last member, which the nearest proxy wrote. */
export function describeConnection(incoming: IncomingMessage, trustProxy: boolean): Connection {
  const encrypted = 'encrypted' in incoming.socket && incoming.socket.encrypted === true;
  const socketAddress = incoming.socket.remoteAddress ?? '';
  if (!trustProxy) return { tls: encrypted, clientAddress: socketAddress };
  const protocol = lastMember(incoming.headers['x-forwarded-proto']);
  return {
    tls: protocol === undefined ? encrypted : protocol.toLowerCase() === 'https',
    clientAddress: lastMember(incoming.headers['x-forwarded-for']) ?? socketAddress,
  };
}

function lastMember(header: string | string[] | undefined): string | undefined {
  const last = (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim();
  return last === '' ? undefined : last;
}
