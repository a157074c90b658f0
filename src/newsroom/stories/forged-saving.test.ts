import { expect, it } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { openTestDesk, testEditor, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { saveStory } from './save-story.ts';
import { putStoryFile } from './story-files.ts';
import { versionOf } from './story-folder.ts';

const lan = testEditor('lan');
const draft = article().replace('đã duyệt', 'nháp');

it('does not let a base of an editor’s own making approve a text', async () => {
  const { desk } = await openTestDesk({ 'tin-tuc/2026/nhap/index.mdx': draft });
  // Uploaded as a file, so that git knows it: the words of the draft, but nothing moved by an action is as it was.
  const base = Buffer.from(draft);
  await putStoryFile(desk, 'tin-tuc/nhap', lan, { name: 'danh-sach.csv', bytes: base });
  const { source } = await textOf(desk, 'tin-tuc/nhap');
  await saveStory(desk, 'tin-tuc/nhap', lan, {
    base: versionOf(Buffer.from(source)),
    source: source.replace('Thân bài.', 'Thân bài mới.'),
  });
  const forged = draft
    .replace('state: nháp', 'state: đã duyệt')
    .replace('publishedAt: 2026-11-01T08:00', 'publishedAt: 2020-01-01T00:00');
  const saved = await saveStory(desk, 'tin-tuc/nhap', lan, { base: versionOf(base), source: forged });
  expect(saved.ok).toBe(true);
  const text = (await textOf(desk, 'tin-tuc/nhap')).source;
  expect(text).toContain('state: nháp');
  expect(text).toContain('publishedAt: 2026-11-01T08:00');
  expect(text).toContain('Thân bài mới.');
});

it('calls it a conflict when joined lines are no front matter', async () => {
  const text = draft.replace('section: tin\n', 'section: tin\ntags:\n  - a\n  - b\n  - c\n  - d\n');
  const { desk } = await openTestDesk({ 'tin-tuc/2026/nhap/index.mdx': text });
  const { source, version } = await textOf(desk, 'tin-tuc/nhap');
  await saveStory(desk, 'tin-tuc/nhap', lan, { base: version, source: source.replace('tags:\n  - a', 'tags: [x]') });
  const other = await saveStory(desk, 'tin-tuc/nhap', lan, { base: version, source: source.replace('- d\n', '- e\n') });
  expect(other).toMatchObject({ ok: false, problem: { code: 'conflict' } });
});
