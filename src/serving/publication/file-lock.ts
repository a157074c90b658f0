import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** Ends the holding of a lock. */
export type ReleaseLock = () => void;

/**
 * Takes a lock among all processes of this machine, waiting until it is free; `onWait` is called once when it is not free at once. The
 * system itself keeps it (SQLite's lock on an empty file) and frees it when its holder dies, however that happens: it cannot be left behind.
 */
export async function takeLock(file: string, onWait: () => void = () => undefined): Promise<ReleaseLock> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    for (let attempt = 0; !tryLock(database); attempt++) {
      if (attempt === 0) onWait();
      await pause(Math.min(LONGEST_PAUSE_MS, 2 ** attempt));
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return () => {
    database.close();
  };
}

/** Does work while a lock is held. */
export async function withLock<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  const release = await takeLock(file);
  try {
    return await work();
  } finally {
    release();
  }
}

const LONGEST_PAUSE_MS = 50;
const SQLITE_BUSY = 5;

function tryLock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
