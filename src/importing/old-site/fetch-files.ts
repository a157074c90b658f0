import type { FileSource } from './gather-files.ts';

/** Files asked of the old site itself: only of its own hosts, one after the other, none larger than 40 MB. */
export function openWebSource(isOwn: (address: string) => boolean): FileSource {
  return {
    async find(address) {
      try {
        const answer = await fetchFrom(address, isOwn);
        if (answer?.ok !== true || answer.body === null) return undefined;
        return await readAtMost(answer.body, LARGEST);
      } catch {
        // A site that is gone or slow is told like a file that is missing; the next run asks again.
        return undefined;
      }
    },
  };
}

/** Follows the old site's redirects only within its own hosts: nothing else on the network is ever asked. */
async function fetchFrom(first: string, isOwn: (address: string) => boolean): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(30_000);
  let address = first;
  for (let hops = 0; hops <= MOST_HOPS && isOwn(address) && /^https?:/i.test(address); hops++) {
    const answer = await fetch(address, { signal, redirect: 'manual' });
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    if (next === null) return answer;
    await answer.body?.cancel();
    address = new URL(next, address).href;
  }
  return undefined;
}

const MOST_HOPS = 5;

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
