import { readBody } from '../../comments/http/request/read-body.ts';
import { mostBytes } from '../form/receiving/receive-file.ts';
import { refuseRequest } from './answers.ts';

const TEXT_BYTES = 4 * 1024 * 1024;
/** The largest file that is taken is a video; it stands in memory while it is looked at. */
const FILE_BYTES = mostBytes.video;
const TIMEOUT_MS = 120_000;

/** A JSON object that a browser sent; or the answer that says why there is none. */
export async function readObject(request: Request): Promise<Readonly<Record<string, unknown>> | Response> {
  const bytes = await readBytes(request, TEXT_BYTES);
  if (bytes instanceof Response) return bytes;
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Told below.
  }
  return refuseRequest('body-invalid', 400);
}

/** The bytes of a file that a browser sent. */
export async function readFileBytes(request: Request): Promise<Uint8Array | Response> {
  return readBytes(request, FILE_BYTES);
}

async function readBytes(request: Request, most: number): Promise<Uint8Array | Response> {
  const read = await readBody(request, most, TIMEOUT_MS);
  if (typeof read === 'string') return refuseRequest('body-invalid', 400);
  return read.isCut ? refuseRequest('too-large', 413) : read.bytes;
}

/** A text of an object, NFC; undefined when it is missing, empty or something else. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' && value.trim() !== '' && value.isWellFormed() ? value.normalize('NFC') : undefined;
}
