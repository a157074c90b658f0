import { expect, test } from 'vitest';
import { entryPath, formerPath, releaseTime, visibilityAt } from './publication.ts';

const approved = { state: 'đã duyệt', publishedAt: '2026-11-01T08:00' } as const;

test.for([
  ['approved and due', approved, 'published'],
  ['due this minute', { ...approved, publishedAt: '2026-11-22T12:00' }, 'published'],
  ['due in a minute', { ...approved, publishedAt: '2026-11-22T12:01' }, 'held'],
  ['a draft', { ...approved, state: 'nháp' }, 'held'],
  ['waiting for approval', { ...approved, state: 'chờ duyệt' }, 'held'],
  ['under embargo', { ...approved, embargoUntil: '2026-11-22T12:01' }, 'held'],
  ['after its embargo', { ...approved, embargoUntil: '2026-11-22T12:00' }, 'published'],
  ['withdrawn', { ...approved, withdrawn: { at: '2026-11-22T12:00' } }, 'withdrawn'],
  ['to be withdrawn', { ...approved, withdrawn: { at: '2026-11-22T12:01' } }, 'published'],
  ['a withdrawn draft', { ...approved, state: 'nháp', withdrawn: { at: '2026-11-22T12:00' } }, 'held'],
] as const)('%s is %s', ([, fields, visibility]) => {
  expect(visibilityAt(fields, '2026-11-22T12:00')).toBe(visibility);
});

test('an embargo that ends before the publish time changes nothing', () => {
  expect(releaseTime({ ...approved, embargoUntil: '2026-10-01T00:00' })).toBe('2026-11-01T08:00');
});

test('plain pages stand at the root, and so do their former slugs', () => {
  expect([entryPath('tin-tuc', 'a'), entryPath('trang', 'a')]).toEqual(['/tin-tuc/a/', '/a/']);
  expect([formerPath('tin-tuc', 'a'), formerPath('trang', 'a'), formerPath('trang', '/x.aspx?id=1')]).toEqual([
    '/tin-tuc/a/',
    '/a/',
    '/x.aspx?id=1',
  ]);
});
