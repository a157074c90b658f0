import type { Server } from 'node:http';

/** Stops accepting, closes idle connections, lets running responses finish (the server closes their connections as they end); after `boundMs` cuts off what is left. Resolves when all is closed. */
export function stopServer(server: Server, boundMs: number): Promise<void> {
  return new Promise((resolve) => {
    const bound = setTimeout(() => server.closeAllConnections(), boundMs);
    server.close(() => {
      clearTimeout(bound);
      resolve();
    });
  });
}
