/** A story that the reader put by; everything that the list shows, so that it works without the network. */
export interface SavedStory {
  readonly path: string;
  readonly title: string;
  readonly standfirst: string;
  /** Day of publication as shown. */
  readonly date: string;
  /** Milliseconds since 1/1/1970. */
  readonly savedAt: number;
}

/** Reads a stored list; anything that is no saved story of this site is dropped. */
export function parseSaved(stored: string | null): SavedStory[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** The list with the story at its head; one that was there already moves up. */
export function addSaved(list: readonly SavedStory[], story: SavedStory): SavedStory[] {
  return [story, ...removeSaved(list, story.path)];
}

/** The list without the story of a path. */
export function removeSaved(list: readonly SavedStory[], path: string): SavedStory[] {
  return list.filter((story) => story.path !== path);
}

function isSaved(value: unknown): value is SavedStory {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, standfirst, date, savedAt } = value as Record<string, unknown>;
  // "//elsewhere" would lead to another site.
  return (
    typeof path === 'string' &&
    /^\/[^/\\]/.test(path) &&
    [title, standfirst, date].every((text) => typeof text === 'string') &&
    typeof savedAt === 'number'
  );
}
