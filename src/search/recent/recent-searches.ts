import { foldVietnamese } from '../../content-model/text/fold.ts';

/** What this device remembers of searches; nothing of it is ever sent. */
export interface RecentSearches {
  /** False when the reader wants nothing remembered. */
  readonly isOn: boolean;
  /** Newest first. */
  readonly texts: readonly string[];
}

const NONE: RecentSearches = { isOn: true, texts: [] };
const MOST = 6;
const LONGEST = 100;

/** Reads what was stored; anything else is as if nothing were. */
export function parseRecent(stored: string | null): RecentSearches {
  try {
    const value = JSON.parse(stored ?? 'null') as { isOn?: unknown; texts?: unknown } | null;
    const texts = Array.isArray(value?.texts) ? (value.texts as unknown[]) : [];
    return {
      isOn: value?.isOn !== false,
      texts: value?.isOn === false ? [] : texts.filter((text) => typeof text === 'string').slice(0, MOST),
    };
  } catch {
    return NONE;
  }
}

/** Puts a search first; the same one with other marks or capitals gives way, and so does one that it goes on. */
export function addRecent(recent: RecentSearches, typed: string): RecentSearches {
  const text = typed.normalize('NFC').trim().slice(0, LONGEST);
  const key = foldVietnamese(text);
  if (!recent.isOn || key.length < 2) return recent;
  const others = recent.texts.filter((other) => !key.startsWith(foldVietnamese(other)));
  return { isOn: true, texts: [text, ...others].slice(0, MOST) };
}

/** Key in localStorage. */
export const RECENT_KEY = 'lt-da-tim';

/** The recent searches of this device; none when the browser closes its storage. */
export function readRecent(): RecentSearches {
  try {
    return parseRecent(localStorage.getItem(RECENT_KEY));
  } catch {
    return NONE;
  }
}

/** Writes them; where the browser refuses, nothing is remembered. */
export function writeRecent(recent: RecentSearches): void {
  try {
    localStorage.setItem(RECENT_KEY, JSON.stringify(recent));
  } catch {
    // Storage is closed in private windows.
  }
}

/** Remembers a search that the reader has finished. */
export function rememberSearch(text: string): void {
  writeRecent(addRecent(readRecent(), text));
}
