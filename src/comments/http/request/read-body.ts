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
  if (!request.body) return { bytes: new Uint8Array(), isCut: false };
  const reader = request.body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), timeoutMs);
  });
  try {
    const outcome = await Promise.race([collect(reader, maxBytes), late]);
    if (outcome === 'too-slow' || outcome.isCut) void reader.cancel().catch(() => {});
    return outcome;
  } catch {
    return 'malformed';
  } finally {
    clearTimeout(timer);
  }
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
