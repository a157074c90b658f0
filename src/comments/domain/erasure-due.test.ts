import { expect, test } from 'vitest';
import { erasureDueAt } from './erasure-due.ts';

test.each([
  ['2026-11-23T09:30+07:00', '2026-11-25T09:30+07:00', 'Monday'],
  ['2026-11-26T16:00+07:00', '2026-11-30T16:00+07:00', 'Thursday'],
  ['2026-11-28T10:00+07:00', '2026-12-01T10:00+07:00', 'Saturday'],
  ['2026-11-27T01:00+07:00', '2026-12-01T01:00+07:00', 'Friday here, still Thursday in UTC'],
])('a request of %s is due on %s (%s)', (asked, due) => {
  expect(new Date(erasureDueAt(Date.parse(asked))).toISOString()).toBe(new Date(Date.parse(due)).toISOString());
});
