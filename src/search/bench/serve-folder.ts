import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A server that weighs what goes over the wire. */
export interface WeighingServer {
  readonly url: string;
  /** Bytes sent since the last call, headers and all, to pages and their workers alike. */
  takeBytes(): number;
  close(): Promise<void>;
}

/** Serves a folder: texts compressed with brotli as the site's own server does, kept once compressed. */
export async function serveFolder(folder: string): Promise<WeighingServer> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    void read(path).then(
      (body) => {
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        if (isText(path)) response.setHeader('Content-Encoding', 'br');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  let taken = 0;
  const read = async (path: string): Promise<Buffer> => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const plain =
      path === '/' ? Buffer.from('<!doctype html><title>Bench</title>') : await readFile(join(folder, path));
    const body = isText(path)
      ? brotliCompressSync(plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
        })
      : plain;
    kept.set(path, body);
    return body;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      const sent = [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
      const bytes = sent - taken;
      taken = sent;
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Pagefind's own files are compressed already, and its host sends them as they are. */
function isText(path: string): boolean {
  return path === '/' || ['.js', '.json', '.txt', '.css'].includes(extname(path));
}
