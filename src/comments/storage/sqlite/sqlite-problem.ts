import { StorageProblem } from '../database.ts';

const FULL = 13;
const CANNOT_OPEN = 14;

/** An error of SQLite as the port tells it. */
export function toStorageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  if (isBusy(error)) return new StorageProblem('busy', error);
  const code = primaryCode(error);
  if (code === FULL) return new StorageProblem('full', error);
  return new StorageProblem(code === CANNOT_OPEN ? 'unreachable' : 'other', error);
}

/** Whether another connection is in the way (`SQLITE_BUSY`, `SQLITE_LOCKED`): worth another try. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === 5 || code === 6;
}

function primaryCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return 0;
  // The upper bytes tell the kind within the code.
  return error.errcode & 0xff;
}
