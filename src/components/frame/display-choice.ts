/** What a reader chose about the look of the pages; absent means the site's or the device's way. */
export interface DisplayChoice {
  size?: 'small' | 'large';
  theme?: 'light' | 'dark';
}

/** Key in localStorage; `public/hien-thi.js` reads it before the first paint. */
export const DISPLAY_KEY = 'lt-hien-thi';

/** Reads a stored choice; anything unknown is dropped. */
export function parseChoice(stored: string | null): DisplayChoice {
  const value = parsed(stored);
  return {
    ...(value.size === 'small' || value.size === 'large' ? { size: value.size } : {}),
    ...(value.theme === 'light' || value.theme === 'dark' ? { theme: value.theme } : {}),
  };
}

/** The choice after one press; an empty or unknown value takes the choice back. */
export function changeChoice(choice: DisplayChoice, part: string, value: string): DisplayChoice {
  return parseChoice(JSON.stringify({ ...choice, [part]: value }));
}

/** One step smaller or larger, stopping at the ends. */
export function stepSize(choice: DisplayChoice, direction: -1 | 1): DisplayChoice {
  const sizes = ['small', '', 'large'];
  const next = Math.min(2, Math.max(0, sizes.indexOf(choice.size ?? '') + direction));
  return changeChoice(choice, 'size', sizes[next] ?? '');
}

function parsed(stored: string | null): { size?: unknown; theme?: unknown } {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
