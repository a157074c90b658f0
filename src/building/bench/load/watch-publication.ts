/** What a reader saw who went on reading while publications took place. */
export interface Watched {
  readonly readings: number;
  readonly failed: number;
  /** Pages of two publications side by side. */
  readonly mixed: number;
  /** How many publications were seen. */
  readonly versions: number;
}

/**
 * Reads two pages that name the same version, again and again, until `signal` ends it. The second is read between two readings of the first:
 * when these agree, no publication lay between, and the second must agree with them.
 */
export async function watchPublication(
  origin: string,
  first: string,
  second: string,
  versionOf: (html: string) => string | undefined,
  signal: AbortSignal,
): Promise<Watched> {
  let [readings, failed, mixed] = [0, 0, 0];
  const versions = new Set<string>();
  const read = async (path: string): Promise<string | undefined> => {
    readings += 1;
    try {
      const response = await fetch(origin + path);
      const html = await response.text();
      if (response.ok) return versionOf(html) ?? '';
    } catch {
      // Counted below, as an error response is.
    }
    failed += 1;
    return undefined;
  };
  while (!signal.aborted) {
    const before = await read(first);
    const between = await read(second);
    const after = await read(first);
    if (before === undefined || between === undefined || before !== after) continue;
    versions.add(before);
    if (between !== before) mixed += 1;
  }
  return { readings, failed, mixed, versions: versions.size };
}
