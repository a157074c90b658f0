import { describe, expect, it, test } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { openTestDesk } from '../../testing/newsroom/open-test-desk.ts';
import { labelsOf, lookUp } from './look-up.ts';

const ids = async (...args: Parameters<typeof lookUp>) => (await lookUp(...args)).map(({ id }) => id);

describe('options of a catalogue', () => {
  it.each([
    ['quang', ['quang-hoa-huyen', 'quang-uyen-xa']],
    ['QUẢNG  hòa', ['quang-hoa-huyen']],
    ['hòa quảng', ['quang-hoa-huyen']],
    ['uyên', ['quang-uyen-xa']],
    ['', ['cao-bang', 'quang-hoa-huyen', 'quang-uyen-xa']],
    ['hà nội', []],
  ])('are found by “%s”, whatever the case, the marks and the order', async (query, expected) => {
    const { desk } = await openTestDesk({});
    expect(await ids(desk, 'dia-danh', query)).toEqual(expected);
  });

  it('tell from when to when a place was, and those that begin with the words come first', async () => {
    const { desk } = await openTestDesk({
      'danh-muc/chuyen-muc.yaml': `- { id: tin-nong, name: Tin nóng, description: Tin. }
- { id: nong-thon, name: Nông thôn, description: Tin. }
`,
    });
    expect((await lookUp(desk, 'dia-danh', 'quang hoa'))[0]).toEqual({
      id: 'quang-hoa-huyen',
      label: 'Quảng Hòa',
      note: 'huyện, 2020-03-01 – 2025-06-30',
    });
    expect((await lookUp(desk, 'dia-danh', 'quang uyen'))[0]?.note).toBe('xã, 2025-07-01 – nay');
    expect(await ids(desk, 'chuyen-muc', 'nong')).toEqual(['nong-thon', 'tin-nong']);
    expect(await ids(desk, 'chuyen-muc', 'nong', 1)).toEqual(['nong-thon']);
  });
});

test('stories are found newest first, by slug in their own collection and by id among all', async () => {
  const { desk } = await openTestDesk({
    'tin-tuc/2026/cu/index.mdx': article().replace('2026-11-01', '2026-01-01'),
    'tin-tuc/2026/moi/index.mdx': article(),
    'trang/gioi-thieu/index.mdx': article(),
    'dien-hinh/2026/nguoi/index.mdx': article(),
  });
  expect(await lookUp(desk, 'bai-viet', 'bài thử cu')).toEqual([
    { id: 'tin-tuc/cu', label: 'Bài thử', note: '01/01/2026' },
  ]);
  expect((await ids(desk, 'bai-viet', 'bai')).sort()).toEqual(['dien-hinh/nguoi', 'tin-tuc/cu', 'tin-tuc/moi']);
  expect((await ids(desk, 'bai-viet', 'bai')).at(-1)).toBe('tin-tuc/cu');
  expect(await ids(desk, 'dien-hinh', '')).toEqual(['nguoi']);
});

test('labels are had for the ids that exist', async () => {
  const { desk } = await openTestDesk({ 'tin-tuc/2026/a/index.mdx': article() });
  expect(await labelsOf(desk, 'dia-danh', ['cao-bang', 'khong-co'])).toEqual({ 'cao-bang': 'Cao Bằng' });
  expect(await labelsOf(desk, 'bai-viet', ['tin-tuc/a', 'a'])).toEqual({ 'tin-tuc/a': 'Bài thử' });
});
