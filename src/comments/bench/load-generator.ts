import { connect, type Socket } from 'node:net';

/** What a load came to. */
export interface LoadFigures {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** A whole HTTP/1.1 request in bytes. */
export type RawRequest = Buffer;

/** Puts a request into bytes, once, so that sending costs next to nothing. */
export function rawRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): RawRequest {
  const bytes = Buffer.byteLength(body);
  const lines = Object.entries({
    Host: 'lantoa.example',
    ...headers,
    ...(bytes > 0 ? { 'Content-Length': String(bytes) } : {}),
  });
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

/**
 * Sends requests over kept connections, each connection its next one when the answer is whole, until all are answered. The clock starts
 * when every connection has had an answer to `first`: Node accepts one in a turn, and that is not what is measured. Rejects when an answer
 * has another status than `status`: what is refused must not count as fast.
 */
export async function sendLoad(
  port: number,
  {
    requests,
    status,
    first,
  }: { readonly requests: readonly RawRequest[]; readonly status: number; readonly first: RawRequest },
  connections: number,
): Promise<LoadFigures> {
  const sockets = Array.from({ length: connections }, () => connect({ port, host: '127.0.0.1', noDelay: true }));
  const latencies: number[] = [];
  let sent = 0;
  try {
    await Promise.all(sockets.map((socket) => exchangeRaw(socket, first, 200)));
    const start = performance.now();
    await Promise.all(
      sockets.map(async (socket) => {
        for (let request = requests[sent++]; request !== undefined; request = requests[sent++]) {
          const begun = performance.now();
          await exchangeRaw(socket, request, status);
          latencies.push(performance.now() - begun);
        }
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    latencies.sort((a, b) => a - b);
    return {
      perSecond: requests.length / seconds,
      p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function exchangeRaw(socket: Socket, request: RawRequest, status: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const finish = (error?: Error) => {
      socket.off('data', onData).off('error', finish).off('close', onClose);
      if (error) reject(error);
      else resolve();
    };
    const onClose = () => finish(new Error('The server closed the connection.'));
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (!isWhole(received)) return;
      const got = received.toString('latin1', 9, 12);
      finish(got === String(status) ? undefined : new Error(`Answered ${got}: ${received.toString().slice(0, 900)}`));
    };
    socket.on('data', onData).on('error', finish).on('close', onClose);
    socket.write(request);
  });
}

/** Whether an answer has come to its end, by its length or its last chunk. */
function isWhole(answer: Buffer): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = answer.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return answer.length >= end + 4 + Number(length);
  return answer.length > end + 4 && answer.subarray(-5).toString('latin1') === '0\r\n\r\n';
}
