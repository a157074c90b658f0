import { expect, test } from 'vitest';
import type { PublicationFields } from '../../content-model/publication.ts';
import { releaseHours } from './release-hours.ts';

const after = '2026-11-22T08:00';
const approved = (fields: Partial<PublicationFields>): PublicationFields => ({
  state: 'đã duyệt',
  publishedAt: '2026-11-01T08:00',
  ...fields,
});

test.each<[string, Partial<PublicationFields>, string[]]>([
  ['came out long ago', {}, []],
  ['comes out', { publishedAt: '2026-11-23T07:00' }, ['2026-11-23T07:00']],
  ['comes out after its embargo', { embargoUntil: '2026-11-24T00:00' }, ['2026-11-24T00:00']],
  ['is withdrawn at an hour', { withdrawn: { at: '2026-12-01T00:00' } }, ['2026-12-01T00:00']],
  [
    'comes out and is withdrawn',
    { publishedAt: '2026-11-23T07:00', withdrawn: { at: '2026-12-01T00:00' } },
    ['2026-11-23T07:00', '2026-12-01T00:00'],
  ],
  [
    'is withdrawn before it comes out',
    { publishedAt: '2026-12-01T07:00', withdrawn: { at: '2026-11-23T00:00' } },
    ['2026-12-01T07:00'],
  ],
  ['came out in this very minute', { publishedAt: after }, []],
  ['waits for approval', { state: 'chờ duyệt', publishedAt: '2026-11-23T07:00' }, []],
])('an entry that %s', (_what, fields, hours) => {
  expect(releaseHours([approved(fields)], after)).toEqual(hours);
});

test('hours stand in their order, each once', () => {
  const at = (publishedAt: string) => approved({ publishedAt });
  expect(releaseHours([at('2026-12-02T07:00'), at('2026-12-01T07:00'), at('2026-12-02T07:00')], after)).toEqual([
    '2026-12-01T07:00',
    '2026-12-02T07:00',
  ]);
});
