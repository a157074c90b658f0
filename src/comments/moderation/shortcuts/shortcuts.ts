import { SHORTCUT_NAMES } from '../../../messages/desk-page.ts';

/** Something that a shortcut does. */
export type ShortcutAction = keyof typeof SHORTCUT_NAMES;

/** Which key does what. */
export type Shortcuts = Readonly<Record<ShortcutAction, string>>;

/** The keys as they are before anybody changes them. */
export const DEFAULT_SHORTCUTS: Shortcuts = {
  publish: '1',
  edit: '2',
  reject: '3',
  forward: '4',
  reply: '5',
  mask: '6',
  skip: '0',
  previous: 'ArrowUp',
  next: 'ArrowDown',
  publishEdited: 'Ctrl+Enter',
  back: 'Escape',
  help: 'F1',
};

const KEPT_AS = 'duyet-binh-luan.phim-tat';

/** The keys chosen on this device. */
export function readShortcuts(storage: Pick<Storage, 'getItem'>): Shortcuts {
  try {
    return mergeShortcuts(JSON.parse(storage.getItem(KEPT_AS) ?? '{}'));
  } catch {
    return DEFAULT_SHORTCUTS;
  }
}

/** Keeps the keys on this device; a browser that keeps nothing forgets them with the page. */
export function keepShortcuts(storage: Pick<Storage, 'setItem'>, shortcuts: Shortcuts): void {
  try {
    storage.setItem(KEPT_AS, JSON.stringify(shortcuts));
  } catch {
    // Nothing to be done: private windows have no room.
  }
}

/** What does a key; undefined when it does nothing. */
export function actionOf(shortcuts: Shortcuts, key: string): ShortcutAction | undefined {
  return shortcutActions.find((action) => shortcuts[action] === key);
}

/** All actions, in the order of the list on screen. */
export const shortcutActions = Object.keys(SHORTCUT_NAMES) as readonly ShortcutAction[];

/** Chosen keys over the usual ones: what is no text or taken twice stays as it was. */
function mergeShortcuts(chosen: unknown): Shortcuts {
  const known = (typeof chosen === 'object' && chosen !== null ? chosen : {}) as Readonly<Record<string, unknown>>;
  const merged = Object.fromEntries(
    shortcutActions.map((action) => {
      const key = known[action];
      return [action, typeof key === 'string' && key !== '' ? key : DEFAULT_SHORTCUTS[action]];
    }),
  ) as Record<ShortcutAction, string>;
  return new Set(Object.values(merged)).size === shortcutActions.length ? merged : DEFAULT_SHORTCUTS;
}
