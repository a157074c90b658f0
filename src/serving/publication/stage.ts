import { randomUUID } from 'node:crypto';
import { closeSync, futimesSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, linkOrCopy, namesIn, realDisk } from './disk.ts';
import { readJournal } from './journal.ts';
import type { Places } from './places.ts';
import type { Form } from './published-file.ts';

/** New files that nobody sees yet. */
export interface Stage {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** A name for a new file. */
  readonly newName: () => string;
  /** Writes one form of a file, with its time in milliseconds. */
  readonly write: (name: string, form: Form, bytes: Uint8Array, mtimeMs: number) => void;
  /** Links or copies one form of a file that lies elsewhere; returns what it found, undefined where there is nothing. */
  readonly bring: (
    name: string,
    form: Form,
    source: string,
    how: 'link' | 'copy',
    /** Only a file of this age, in milliseconds, is brought. */
    age?: number,
  ) => { readonly size: number; readonly mtimeMs: number } | undefined;
  /** Deletes whatever is still in it and not needed. */
  readonly clear: () => Promise<void>;
}

/** Opens a stage of its own for this process. */
export function openStage(places: Places): Stage {
  const folder = join(places.staging, `${process.pid}-${randomUUID()}`);
  open.add(folder);
  let isMade = false;
  let count = 0;
  const make = () => {
    if (isMade) return;
    mkdirSync(folder, { recursive: true });
    isMade = true;
  };
  return {
    folder,
    newName: () => String(count++),
    write(name, form, bytes, mtimeMs) {
      make();
      const handle = openSync(join(folder, name + form), 'w');
      try {
        for (let at = 0; at < bytes.byteLength;) at += writeSync(handle, bytes, at);
        futimesSync(handle, mtimeMs / 1_000, mtimeMs / 1_000);
      } finally {
        closeSync(handle);
      }
    },
    bring(name, form, source, how, age) {
      make();
      const target = join(folder, name + form);
      if (age !== undefined) {
        const found = statSync(source, { throwIfNoEntry: false });
        if (found === undefined || Math.abs(found.mtimeMs - age) >= 1) return undefined;
      }
      try {
        if (how === 'link') linkOrCopy(realDisk, source, target);
        else realDisk.copy(source, target);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
      const { size, mtimeMs } = statSync(target);
      return { size, mtimeMs };
    },
    async clear() {
      // A publication that failed half-way is finished from here.
      if (isMade && readJournal(places.journal)?.staging !== folder) await rm(folder, { recursive: true, force: true });
      open.delete(folder);
    },
  };
}

/** Deletes the stages of processes that are gone. */
export async function clearLeftStages(places: Places): Promise<void> {
  for (const name of namesIn(places.staging)) {
    const folder = join(places.staging, name);
    if (open.has(folder) || isAlive(Number(name.slice(0, name.indexOf('-'))))) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/** Stages of this process. */
const open = new Set<string>();

function isAlive(pid: number): boolean {
  // A number that was given again belongs to this process, which knows its own.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
