import type { FileSource } from './gather-files.ts';

/** Files asked of the old site itself: only of its own hosts, one after the other, none larger than 40 MB. */
export function openWebSource(isOwn: (address: string) => boolean): FileSource {
  return {
    async find(address) {
      if (!isOwn(address)) return undefined;
      try {
        const answer = await fetch(address, { signal: AbortSignal.timeout(30_000), redirect: 'follow' });
        if (!answer.ok || !isOwn(answer.url) || answer.body === null) return undefined;
        return await readAtMost(answer.body, LARGEST);
      } catch {
        // A site that is gone or slow is told like a file that is missing; the next run asks again.
        return undefined;
      }
    },
  };
}

/** The first source that has a file gives it. */
export function firstOf(sources: readonly FileSource[]): FileSource {
  return {
    async find(address) {
      for (const source of sources) {
        const bytes = await source.find(address);
        if (bytes !== undefined) return bytes;
      }
      return undefined;
    },
  };
}

const LARGEST = 40 * 1024 * 1024;

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
