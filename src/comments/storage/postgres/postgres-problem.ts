import { StorageProblem } from '../database.ts';

/** Codes of PostgreSQL (appendix A of its manual) and of the system, as the port tells them. */
const CODES: Readonly<Record<string, StorageProblem['code']>> = {
  '40001': 'busy',
  '40P01': 'busy',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '53100': 'full',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENOENT: 'unreachable',
  ENOTFOUND: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
};

/** An error of the PostgreSQL client as the port tells it. */
export function toStorageProblem(error: unknown): StorageProblem {
  const code = codeOf(error);
  if (code.startsWith('08') || isLostConnection(error)) return new StorageProblem('unreachable', error);
  if (isWaitOver(error)) return new StorageProblem('busy', error);
  return new StorageProblem(CODES[code] ?? 'other', error);
}

/** Whether the server broke the batch off in favour of another one. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What the client says without a code, of a connection that broke or was never made. */
function isLostConnection(error: unknown): boolean {
  return error instanceof Error && /connection terminated|^timeout expired$/i.test(error.message);
}

/** What the pool says when no connection became free in time. */
function isWaitOver(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}
