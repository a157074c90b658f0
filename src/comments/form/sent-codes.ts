import { keep, readKept } from './device-store.ts';

/** A comment sent from this device. */
export interface SentCode {
  readonly code: string;
  /** Title of the story. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'binh-luan-da-gui';
const MOST = 50;

/** Receipt codes of this device, newest first. */
export function readSentCodes(): readonly SentCode[] {
  return (readKept(KEY) as readonly SentCode[] | undefined) ?? [];
}

/** Remembers a receipt code on this device. */
export function rememberCode(sent: SentCode): void {
  keep(KEY, [sent, ...readSentCodes().filter(({ code }) => code !== sent.code)].slice(0, MOST));
}

/** Forgets all receipt codes of this device. */
export function forgetCodes(): void {
  keep(KEY, undefined);
}
