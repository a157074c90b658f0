import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { describeConnection } from './connection.ts';

const incoming = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: '10.0.0.1' } }) as unknown as IncomingMessage;
const FORWARDED = incoming({ 'x-forwarded-proto': 'https', 'x-forwarded-for': '1.2.3.4, 113.160.1.1' });

describe('describeConnection', () => {
  it('does not believe the headers of just anybody', () => {
    expect(describeConnection(FORWARDED, false)).toEqual({ tls: false, clientAddress: '10.0.0.1' });
  });

  it('believes the member that the trusted proxy wrote, not those that the reader made up', () => {
    expect(describeConnection(FORWARDED, true)).toEqual({ tls: true, clientAddress: '113.160.1.1' });
    expect(describeConnection(incoming({ 'x-forwarded-proto': 'https, http' }), true).tls).toBe(false);
  });

  it('falls back to the socket behind a proxy that sets nothing', () => {
    expect(describeConnection(incoming({ 'x-forwarded-for': '' }), true)).toEqual({
      tls: false,
      clientAddress: '10.0.0.1',
    });
  });
});
