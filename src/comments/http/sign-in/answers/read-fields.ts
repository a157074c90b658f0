import { readBody } from '../../request/read-body.ts';

/** A JSON object that somebody sent; its fields are not known yet. */
export type SentBody = Readonly<Record<string, unknown>>;

const MAX_BYTES = 32_768;
const TIMEOUT_MS = 10_000;

/** Reads a JSON object of a request; says why it cannot. */
export async function readFields(request: Request): Promise<SentBody | 'body-too-large' | 'body-invalid'> {
  const read = await readBody(request, MAX_BYTES, TIMEOUT_MS);
  if (typeof read === 'string') return 'body-invalid';
  if (read.isCut) return 'body-too-large';
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as SentBody) : 'body-invalid';
  } catch {
    return 'body-invalid';
  }
}

/** A text field, NFC; empty when it is missing or something else. */
export function readText(body: SentBody, name: string): string {
  const value = body[name];
  return typeof value === 'string' && value.isWellFormed() ? value.normalize('NFC') : '';
}
