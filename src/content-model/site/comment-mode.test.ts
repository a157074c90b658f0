import { expect, it } from 'vitest';
import { settingsSchema } from '../reference/settings.ts';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { commentModeOf } from './comment-mode.ts';

/** The mode under a story of 20/11/2026 08:00, looked at on 22/11/2026 08:00. */
function modeOf(site: object | undefined, story: object = {}, section?: string) {
  const plain = makeSite([]);
  const settings = settingsSchema.parse({ ...plain.settings, comments: site });
  const entry = makeStory('tin-tuc', 'a', story);
  const built = makeSite([entry]);
  const row = () => ({ comments: section });
  return commentModeOf(entry, { settings, now: built.now, row: row as never });
}

it.each([
  ['a site that says nothing', undefined, {}, undefined, 'off'],
  ['an open site', { mode: 'mở' }, {}, undefined, 'open'],
  ['a section that is read only', { mode: 'mở' }, {}, 'chỉ đọc', 'read-only'],
  ['a story that is off', { mode: 'mở' }, { comments: 'tắt' }, undefined, 'off'],
  ['a story that is open in a closed section', { mode: 'mở' }, { comments: 'mở' }, 'tắt', 'open'],
  ['an open story on a closed site', { mode: 'tắt' }, { comments: 'mở' }, 'mở', 'off'],
  ['an open section on a site that only shows', { mode: 'chỉ đọc' }, {}, 'mở', 'read-only'],
  ['a story on its last days', { mode: 'mở', closeAfterDays: 3 }, {}, undefined, 'open'],
  ['a story two days old where two are given', { mode: 'mở', closeAfterDays: 2 }, {}, undefined, 'read-only'],
  ['an old story that says open', { mode: 'mở', closeAfterDays: 1 }, { comments: 'mở' }, undefined, 'open'],
])('%s', (_name, site, story, section, mode) => {
  expect(modeOf(site, story, section).mode).toBe(mode);
});

it('tells when an open story closes, or when it has closed', () => {
  expect(modeOf({ mode: 'mở', closeAfterDays: 3 }).closesAt).toBe('2026-11-23T08:00');
  expect(modeOf({ mode: 'mở', closeAfterDays: 1 }).closesAt).toBe('2026-11-21T08:00');
  expect(modeOf({ mode: 'chỉ đọc', closeAfterDays: 1 }).closesAt).toBeUndefined();
});

it('counts the days from the end of an embargo', () => {
  expect(modeOf({ mode: 'mở', closeAfterDays: 2 }, { embargoUntil: '2026-11-21T08:00' }).mode).toBe('open');
});
