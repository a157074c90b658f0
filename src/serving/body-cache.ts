/** Bodies kept in memory up to a bound, the least recently used going first. */
export interface BodyCache {
  readonly get: (key: string) => Uint8Array | undefined;
  /** Keeps the body, unless it alone would take more than an eighth of the bound. */
  readonly put: (key: string, body: Uint8Array) => void;
  /** Whether a body of this many bytes would be kept. */
  readonly accepts: (size: number) => boolean;
}

/** Creates an empty cache that never holds more than `maxBytes`. */
export function createBodyCache(maxBytes: number): BodyCache {
  // A Map remembers insertion order: taking out and putting back moves a key to the young end.
  const bodies = new Map<string, Uint8Array>();
  let held = 0;
  const drop = (key: string) => {
    held -= bodies.get(key)?.byteLength ?? 0;
    bodies.delete(key);
  };
  const accepts = (size: number) => size <= maxBytes / 8;
  return {
    accepts,
    get(key) {
      const body = bodies.get(key);
      if (body) {
        bodies.delete(key);
        bodies.set(key, body);
      }
      return body;
    },
    put(key, body) {
      if (!accepts(body.byteLength)) return;
      drop(key);
      bodies.set(key, body);
      held += body.byteLength;
      for (const oldest of bodies.keys()) {
        if (held <= maxBytes) break;
        drop(oldest);
      }
    },
  };
}
