import { describe, expect, it, test } from 'vitest';
import { keyName, worksInFields, type KeyPress } from './key-name.ts';
import { actionOf, DEFAULT_SHORTCUTS, keepShortcuts, readShortcuts } from './shortcuts.ts';

const press = (change: Partial<KeyPress>): string | undefined =>
  keyName({ code: '', key: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...change });

test.each<[Partial<KeyPress>, string | undefined]>([
  [{ code: 'Digit1', key: '1' }, '1'],
  [{ code: 'Numpad1', key: '1' }, '1'],
  [{ code: 'Digit1', key: 'Process' }, '1'],
  [{ code: 'Digit1', key: '&' }, '1'],
  [{ code: 'Digit1', key: '!', shiftKey: true }, undefined],
  [{ code: 'KeyJ', key: 'j' }, undefined],
  [{ code: 'KeyD', key: 'đ' }, undefined],
  [{ code: 'KeyM', key: 'm', ctrlKey: true }, 'Ctrl+M'],
  [{ code: 'KeyC', key: 'c', ctrlKey: true }, undefined],
  [{ code: 'Enter', key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
  [{ code: 'NumpadEnter', key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
  [{ code: 'Enter', key: 'Enter' }, 'Enter'],
  [{ code: 'ArrowUp', key: 'ArrowUp' }, 'ArrowUp'],
  [{ code: 'F1', key: 'F1' }, 'F1'],
  [{ code: 'Digit2', key: '2', altKey: true }, undefined],
])('names %j as %s', (keys, name) => {
  expect(press(keys)).toBe(name);
});

describe('the keys of a device', () => {
  const deviceWith = (text: string) => ({ getItem: () => text });

  it('are the usual ones where nothing was chosen, or nothing sensible', () => {
    for (const text of ['{}', 'null', '[]', 'kaputt', '{"publish":7}', '{"publish":"2"}'])
      expect(readShortcuts(deviceWith(text))).toEqual(DEFAULT_SHORTCUTS);
  });

  it('are kept', () => {
    let kept = '';
    keepShortcuts({ setItem: (_, value) => void (kept = value) }, { ...DEFAULT_SHORTCUTS, publish: 'F2' });
    const shortcuts = readShortcuts(deviceWith(kept));
    expect(actionOf(shortcuts, 'F2')).toBe('publish');
    expect(actionOf(shortcuts, '1')).toBeUndefined();
  });

  it('never write into a field', () => {
    expect(Object.values(DEFAULT_SHORTCUTS).filter(worksInFields)).toEqual(['Ctrl+Enter', 'Escape', 'F1']);
  });
});
