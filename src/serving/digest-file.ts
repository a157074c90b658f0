import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** A short digest of the bytes of a file (96 bits of SHA-256, base64url): two contents never share it by accident. */
export async function digestFile(file: string, size: number): Promise<string> {
  return (await sha256(file, size)).slice(0, 16);
}

async function sha256(file: string, size: number): Promise<string> {
  if (size <= IN_ONE_READ) return hash('sha256', await readFile(file), 'base64url');
  // Films pass through in pieces.
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('base64url');
}

const IN_ONE_READ = 1_048_576;
