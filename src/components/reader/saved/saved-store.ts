import { parseSaved, removeSaved, type SavedStory } from './saved-list.ts';

/** Key of the list in localStorage. */
export const SAVED_KEY = 'lt-da-luu';

/** The stories saved on this device, newest saved first; empty when the browser closes its storage. */
export function readSaved(): SavedStory[] {
  try {
    return parseSaved(localStorage.getItem(SAVED_KEY));
  } catch {
    return [];
  }
}

/** Writes the list; false when the browser refuses. */
export function writeSaved(list: readonly SavedStory[]): boolean {
  try {
    localStorage.setItem(SAVED_KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** Takes a story off the list. */
export function forgetSaved(path: string): void {
  const list = readSaved();
  if (list.some((story) => story.path === path)) writeSaved(removeSaved(list, path));
}
