import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Stops accepting, lets running responses finish, cuts off what outlasts `boundMs`; resolves when every connection is closed. */
export type StopServer = (boundMs: number) => Promise<void>;

/**
 * Watches the connections of a server that does not listen yet, and returns its stop. Node's own `closeIdleConnections` spares
 * connections on which nothing was asked so far, which browsers open in advance: they would hold the server up to the bound.
 */
export function prepareGracefulStop(server: Server): StopServer {
  const running = new Map<Socket, number>();
  let stopping = false;
  const change = (socket: Socket, by: 1 | -1) => {
    const count = (running.get(socket) ?? 0) + by;
    if (running.has(socket)) running.set(socket, count);
    // The last bytes of the response still go out.
    if (stopping && count <= 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    running.set(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  server.on('request', ({ socket }, outgoing) => {
    change(socket, 1);
    outgoing.once('close', () => {
      change(socket, -1);
    });
  });

  return (boundMs) =>
    new Promise((resolve) => {
      stopping = true;
      const cutOff = () => {
        for (const socket of running.keys()) socket.destroy();
      };
      const bound = setTimeout(cutOff, boundMs);
      server.close(() => {
        clearTimeout(bound);
        resolve();
      });
      for (const [socket, count] of running) if (count === 0) socket.destroySoon();
    });
}
