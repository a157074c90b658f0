/** The bytes of a body, up to a size. */
export interface ReadBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more than the size. */
  readonly isCut: boolean;
}

/** Why there are no bytes: it stopped in the middle, or did not arrive in time. */
export type BodyProblem = 'malformed' | 'too-slow';

/** Reads a body up to a size, in a time; the rest is not read. Never throws. */
export async function readBody(request: Request, maxBytes: number, timeoutMs: number): Promise<ReadBody | BodyProblem> {
  // A body that says it fits is read at once: a stream for it would cost more than all checks together.
  if (isWithin(request.headers.get('Content-Length'), maxBytes))
    return inTime(
      request.arrayBuffer().then((bytes) => cut(new Uint8Array(bytes), maxBytes)),
      timeoutMs,
    );
  if (!request.body) return { bytes: new Uint8Array(), isCut: false };
  const reader = request.body.getReader();
  const outcome = await inTime(collect(reader, maxBytes), timeoutMs);
  if (outcome === 'too-slow' || (outcome !== 'malformed' && outcome.isCut)) void reader.cancel().catch(() => {});
  return outcome;
}

function isWithin(contentLength: string | null, maxBytes: number): boolean {
  return contentLength !== null && /^\d{1,9}$/.test(contentLength) && Number(contentLength) <= maxBytes;
}

async function inTime(reading: Promise<ReadBody>, timeoutMs: number): Promise<ReadBody | BodyProblem> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), timeoutMs);
  });
  try {
    return await Promise.race([reading, late]);
  } catch {
    return 'malformed';
  } finally {
    clearTimeout(timer);
  }
}

/** What came may be longer than what was said. */
function cut(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): ReadBody {
  return { bytes: bytes.subarray(0, maxBytes), isCut: bytes.length > maxBytes };
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<ReadBody> {
  // Most bodies are one small piece: room for the largest would be made for nothing.
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: join(pieces, length), isCut: false };
    const room = maxBytes - length;
    pieces.push(value.subarray(0, room));
    length += Math.min(room, value.length);
    if (value.length > room) return { bytes: join(pieces, length), isCut: true };
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
