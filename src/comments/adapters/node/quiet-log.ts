import type { NodeLogEvent } from './create-node-comments.ts';

const AGAIN_AFTER_MS = 60_000;

/** Passes on an event of each kind once a minute: a full disk under load must not fill the log as well. */
export function createQuietLog(
  write: (event: NodeLogEvent) => void,
  clock: () => number = () => performance.now(),
): (event: NodeLogEvent) => void {
  const last = new Map<string, number>();
  return (event) => {
    const now = clock();
    const before = last.get(event.kind);
    if (before !== undefined && now - before < AGAIN_AFTER_MS) return;
    last.set(event.kind, now);
    write(event);
  };
}
