import { closeSync, openSync, readSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from './digest-of.ts';
import type { Unshown } from './fragment-of.ts';

/** What a shard was made of; no browser reads it. */
export interface Origin {
  /** Of the code that wrote it. */
  readonly version: string;
  /** Of each document, oldest first. */
  readonly documents: readonly KeptDocument[];
}

/** A document that a shard was made of. */
export interface KeptDocument {
  readonly digest: string;
  readonly unshown: Unshown;
}

/** What tells whether a shard is the one that is wanted: the version of the code and the digests of its documents. */
export function originDigest(version: string, digests: readonly string[]): string {
  return digestOf([version, ...digests].join('\n'));
}

/** Reads the digest alone; undefined where no origin is. */
export function readOriginDigest(folder: string, head: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(join(folder, originFile(head)), 'r');
    const start = Buffer.alloc(DIGEST_SIGNS);
    return readSync(file, start) === DIGEST_SIGNS ? start.toString('latin1') : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads all of it; undefined where none is. */
export async function readOrigin(folder: string, head: string): Promise<Origin | undefined> {
  const text = await readFile(join(folder, originFile(head)), 'utf8').catch(() => '');
  const [, version, ...lines] = text.split('\n');
  if (version === undefined) return undefined;
  return {
    version,
    documents: lines.map((line) => {
      const tab = line.indexOf('\t');
      return { digest: line.slice(0, tab), unshown: JSON.parse(line.slice(tab + 1)) as Unshown };
    }),
  };
}

/** Writes it beside the shard's head. */
export async function writeOrigin(folder: string, head: string, { version, documents }: Origin): Promise<void> {
  const digest = originDigest(
    version,
    documents.map((document) => document.digest),
  );
  const lines = documents.map((document) => `${document.digest}\t${JSON.stringify(document.unshown)}`);
  const file = join(folder, originFile(head));
  await writeFile(`${file}.new`, [digest, version, ...lines].join('\n'));
  await rename(`${file}.new`, file);
}

/** Name of the file; the head's digest parts it from that of the shard as it was before. */
export function originFile(head: string): string {
  return `goc-${head}.txt`;
}

const DIGEST_SIGNS = 16;
