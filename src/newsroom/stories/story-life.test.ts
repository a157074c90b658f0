import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { act, openTestDesk, testEditor, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { readGit } from '../git/run-git.ts';
import { makeStory } from './make-story.ts';
import { newSource } from './new-source.ts';
import { saveStory } from './save-story.ts';
import { findStory } from './story-desk.ts';
import { putStoryFile } from './story-files.ts';
import { restoreText, storyChanges, storyHistory } from './story-history.ts';

// Every step starts git several times.
vi.setConfig({ testTimeout: 40_000 });

const lan = testEditor('lan');
const head = testEditor('hung', 'head');
const LIVE = 'tin-tuc/bai-thu';
const live = { 'tin-tuc/2026/bai-thu/index.mdx': article(), 'tin-tuc/2026/bai-thu/anh.jpg': 'ảnh' };

const stageOf = async (desk: Awaited<ReturnType<typeof openTestDesk>>['desk'], id: string) => {
  const story = await findStory(desk, id);
  return { live: story?.live, work: story?.work };
};

describe('a new story', () => {
  it('goes from draft over approval to its hour, each step a record of the editor', async () => {
    const { desk, contentDir, moveTo } = await openTestDesk({});
    const source = await newSource(desk, 'tin-tuc', 'Lễ phát động');
    const made = await makeStory(desk, lan, {
      collection: 'tin-tuc',
      title: 'Lễ phát động',
      source,
      kind: 'created',
      message: 'Bài mới',
    });
    const id = made.ok ? made.value.id : '';
    expect(id).toBe('tin-tuc/le-phat-dong');
    expect(await stageOf(desk, id)).toEqual({ live: undefined, work: 'draft' });
    expect((await act(desk, id, lan, { action: 'submit' })).ok).toBe(true);
    expect((await act(desk, id, head, { action: 'return', note: 'Thiếu ảnh.' })).ok).toBe(true);
    expect(await stageOf(desk, id)).toEqual({ live: undefined, work: 'returned' });
    expect((await act(desk, id, lan, { action: 'submit' })).ok).toBe(true);
    expect(await act(desk, id, head, { action: 'approve', hour: '2026-11-23T06:30' })).toEqual({
      ok: true,
      value: { id, isPublic: false },
    });
    expect(await stageOf(desk, id)).toEqual({ live: 'scheduled', work: undefined });
    moveTo('2026-11-23T06:30');
    expect(await stageOf(desk, id)).toEqual({ live: 'published', work: undefined });
    const log = await readGit(contentDir, ['log', '--format=%an: %s']);
    expect(log.split('\n')).toEqual([
      'hung: Duyệt bài “Lễ phát động”, hẹn đăng 06:30 ngày 23/11/2026',
      'Nông Thị Lan: Gửi duyệt bài “Lễ phát động”',
      'hung: Trả lại bài “Lễ phát động”',
      'Nông Thị Lan: Gửi duyệt bài “Lễ phát động”',
      'Nông Thị Lan: Bài mới',
      'Lan Tỏa: Nội dung ban đầu',
    ]);
    expect(await readGit(contentDir, ['status', '--porcelain'])).toBe('');
  });

  it('cannot be approved by an editor, nor in a strict section by its only writer', async () => {
    const { desk } = await openTestDesk({ 'tin-tuc/2026/nhap/index.mdx': article().replace('đã duyệt', 'nháp') });
    const strict = { needsSecondPerson: () => Promise.resolve(true) };
    expect(await act(desk, 'tin-tuc/nhap', lan, { action: 'approve' })).toMatchObject({
      problem: { refusal: 'not-allowed' },
    });
    const { source, version } = await textOf(desk, 'tin-tuc/nhap');
    await saveStory(desk, 'tin-tuc/nhap', head, {
      base: version,
      source: source.replace('Thân bài.', 'Trưởng ban viết.'),
    });
    await act(desk, 'tin-tuc/nhap', head, { action: 'submit' });
    expect(await act(desk, 'tin-tuc/nhap', head, { action: 'approve' }, strict)).toMatchObject({
      problem: { refusal: 'second-person' },
    });
    expect((await act(desk, 'tin-tuc/nhap', testEditor('mai', 'head'), { action: 'approve' }, strict)).ok).toBe(true);
  });

  it('is not approved when somebody changed it after the head read it', async () => {
    const { desk } = await openTestDesk({ 'tin-tuc/2026/nhap/index.mdx': article().replace('đã duyệt', 'chờ duyệt') });
    const seen = await textOf(desk, 'tin-tuc/nhap');
    await saveStory(desk, 'tin-tuc/nhap', lan, {
      base: seen.version,
      source: seen.source.replace('Thân bài.', 'Khác hẳn.'),
    });
    const { actOnStory } = await import('./act-on-story.ts');
    const { done } = await import('./story-problem.ts');
    const rules = {
      needsSecondPerson: () => Promise.resolve(false),
      findErrors: () => Promise.resolve(done(undefined)),
    };
    expect(
      await actOnStory(desk, 'tin-tuc/nhap', head, { action: 'approve', base: seen.version }, rules),
    ).toMatchObject({
      problem: { code: 'conflict' },
    });
  });
});

describe('a public story', () => {
  it('stays as readers see it until its changed copy is approved, and tells the correction', async () => {
    const { desk, contentDir } = await openTestDesk(live);
    const { source, version } = await textOf(desk, LIVE);
    const saved = await saveStory(desk, LIVE, lan, {
      base: version,
      source: source.replace('Thân bài.', 'Thân bài đúng.'),
    });
    expect(saved.ok).toBe(true);
    await putStoryFile(desk, LIVE, lan, { name: 'anh-2.jpg', bytes: Buffer.from('hai') });
    await putStoryFile(desk, LIVE, lan, { name: 'anh.jpg', bytes: null });
    const own = () => readFile(join(contentDir, 'tin-tuc/2026/bai-thu/index.mdx'), 'utf8');
    expect(await own()).toBe(live['tin-tuc/2026/bai-thu/index.mdx']);
    expect(await act(desk, LIVE, lan, { action: 'submit' })).toMatchObject({ problem: { code: 'change-missing' } });
    const change = { kind: 'correction', text: 'Bản trước viết thiếu chữ “đúng”.' } as const;
    expect((await act(desk, LIVE, lan, { action: 'submit', change })).ok).toBe(true);
    expect(await act(desk, LIVE, head, { action: 'approve' })).toEqual({
      ok: true,
      value: { id: LIVE, isPublic: true },
    });
    const text = await own();
    expect(text).toContain('Thân bài đúng.');
    expect(text).toContain('state: đã duyệt');
    expect(text).toContain('publishedAt: 2026-11-01T08:00');
    expect(text).toMatch(/corrections:\n\s+- date: 2026-11-22\n\s+text: Bản trước viết thiếu chữ “đúng”\./);
    expect(await readGit(contentDir, ['ls-files'])).not.toContain('ban-sua');
    expect((await readGit(contentDir, ['ls-files', 'tin-tuc'])).split('\n')).toEqual([
      'tin-tuc/2026/bai-thu/anh-2.jpg',
      'tin-tuc/2026/bai-thu/index.mdx',
    ]);
    expect(await stageOf(desk, LIVE)).toEqual({ live: 'published', work: undefined });
  });

  it('is withdrawn with a reason and brought back, whatever is being written on it', async () => {
    const { desk } = await openTestDesk(live);
    const { source, version } = await textOf(desk, LIVE);
    await saveStory(desk, LIVE, lan, { base: version, source: source.replace('Thân bài.', 'Bản sửa.') });
    expect(await act(desk, LIVE, head, { action: 'withdraw' })).toMatchObject({ problem: { code: 'reason-missing' } });
    expect((await act(desk, LIVE, head, { action: 'withdraw', reason: 'Số liệu sai.' })).ok).toBe(true);
    expect(await stageOf(desk, LIVE)).toEqual({ live: 'withdrawn', work: 'draft' });
    await act(desk, LIVE, lan, { action: 'submit', change: { kind: 'minor' } });
    await act(desk, LIVE, head, { action: 'approve' });
    expect(await stageOf(desk, LIVE)).toEqual({ live: 'withdrawn', work: undefined });
    expect((await act(desk, LIVE, head, { action: 'restore' })).ok).toBe(true);
    expect(await textOf(desk, LIVE)).toMatchObject({ source: expect.not.stringContaining('withdrawn') as string });
  });

  it('moves with its old address leading on and stories that name it following', async () => {
    const { desk, contentDir } = await openTestDesk({
      ...live,
      'tin-tuc/2026/khac/index.mdx': article('related: [tin-tuc/bai-thu, tin-tuc/bai-thu-2]\n'),
      'tin-tuc/2026/bai-thu-2/index.mdx': article(),
    });
    expect(await act(desk, LIVE, head, { action: 'rename', slug: 'bai-thu-2' })).toMatchObject({
      problem: { code: 'slug-taken' },
    });
    expect(await act(desk, LIVE, head, { action: 'rename', slug: 'bai-moi' })).toMatchObject({
      value: { id: 'tin-tuc/bai-moi' },
    });
    expect((await textOf(desk, 'tin-tuc/bai-moi')).source).toContain('formerSlugs: [bai-thu]');
    expect((await textOf(desk, 'tin-tuc/khac')).source).toContain('related: [tin-tuc/bai-moi, tin-tuc/bai-thu-2]');
    expect(await readGit(contentDir, ['status', '--porcelain'])).toBe('');
  });
});

describe('a draft that was taken for another kind', () => {
  it('becomes one of the right kind, with its files, and readers see nothing of it', async () => {
    const draft = article('lead: { src: anh.jpg, alt: Ảnh }\n').replace('đã duyệt', 'nháp');
    const { desk, contentDir } = await openTestDesk({
      'tin-tuc/2026/nhap/index.mdx': draft,
      'tin-tuc/2026/nhap/anh.jpg': 'ảnh',
      'khen-thuong/2026/nhap/index.mdx': article(),
    });
    const id = 'khen-thuong/nhap-2';
    const moved = await act(desk, 'tin-tuc/nhap', lan, { action: 'change-kind', collection: 'khen-thuong' });
    expect(moved).toEqual({ ok: true, value: { id, isPublic: false } });
    expect((await readGit(contentDir, ['ls-files', 'tin-tuc', 'khen-thuong/2026/nhap-2'])).split('\n')).toEqual([
      'khen-thuong/2026/nhap-2/anh.jpg',
      'khen-thuong/2026/nhap-2/index.mdx',
    ]);
    expect(await stageOf(desk, id)).toEqual({ live: undefined, work: 'draft' });
    const history = await storyHistory(desk, id);
    expect(history.ok && history.value.map(({ by }) => by)).toEqual(['Nông Thị Lan', 'Lan Tỏa']);
    expect(await act(desk, id, lan, { action: 'change-kind', collection: 'trang' })).toMatchObject({
      problem: { refusal: 'not-allowed' },
    });
    expect(await act(desk, id, lan, { action: 'change-kind', collection: 'khen-thuong' })).toMatchObject({
      problem: { code: 'kind-unknown' },
    });
  });
});

describe('two editors in one text', () => {
  const long = article('', 'Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba.').replace('đã duyệt', 'nháp');

  it('joins changes of different places and keeps both', async () => {
    const { desk } = await openTestDesk({ 'tin-tuc/2026/nhap/index.mdx': long });
    const { source, version } = await textOf(desk, 'tin-tuc/nhap');
    await saveStory(desk, 'tin-tuc/nhap', lan, { base: version, source: source.replace('Đoạn một.', 'Lan viết.') });
    const second = await saveStory(desk, 'tin-tuc/nhap', head, {
      base: version,
      source: source.replace('Đoạn ba.', 'Hùng viết.'),
    });
    expect(second).toMatchObject({ ok: true, value: { with: 'Nông Thị Lan' } });
    const text = (await textOf(desk, 'tin-tuc/nhap')).source;
    expect(text).toContain('Lan viết.');
    expect(text).toContain('Hùng viết.');
  });

  it('saves nothing where both changed the same words, and tells who did', async () => {
    const { desk } = await openTestDesk({ 'tin-tuc/2026/nhap/index.mdx': long });
    const { source, version } = await textOf(desk, 'tin-tuc/nhap');
    await saveStory(desk, 'tin-tuc/nhap', lan, { base: version, source: source.replace('Đoạn hai.', 'Lan viết.') });
    const second = await saveStory(desk, 'tin-tuc/nhap', head, {
      base: version,
      source: source.replace('Đoạn hai.', 'Hùng viết.'),
    });
    expect(second).toMatchObject({ ok: false, problem: { code: 'conflict', by: 'Nông Thị Lan' } });
    expect((await textOf(desk, 'tin-tuc/nhap')).source).toContain('Lan viết.');
  });
});

describe('the history', () => {
  it('shows each change word by word and brings an old text back as what is being written', async () => {
    const { desk } = await openTestDesk(live);
    const { source, version } = await textOf(desk, LIVE);
    await saveStory(desk, LIVE, lan, { base: version, source: source.replace('Thân bài.', 'Thân bài mới.') });
    const history = await storyHistory(desk, LIVE);
    const commits = history.ok ? history.value : [];
    expect(commits.map(({ by }) => by)).toEqual(['Nông Thị Lan', 'Lan Tỏa']);
    const changes = await storyChanges(desk, LIVE, commits[0]?.commit ?? '');
    expect(changes.ok && changes.value.at(-1)).toEqual({
      label: '',
      parts: [
        { kind: 'same', text: 'Thân bài' },
        { kind: 'added', text: ' mới' },
        { kind: 'same', text: '.\n' },
      ],
    });
    expect((await restoreText(desk, LIVE, commits[1]?.commit ?? '', head)).ok).toBe(true);
    expect((await textOf(desk, LIVE)).source).toContain('Thân bài.\n');
  });

  it('records what somebody changed by hand before it is written over', async () => {
    const { desk, contentDir } = await openTestDesk({
      'tin-tuc/2026/nhap/index.mdx': article().replace('đã duyệt', 'nháp'),
    });
    const { writeFile } = await import('node:fs/promises');
    const file = join(contentDir, 'tin-tuc/2026/nhap/index.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Thân bài.', 'Sửa tay.'));
    const { source, version } = await textOf(desk, 'tin-tuc/nhap');
    await saveStory(desk, 'tin-tuc/nhap', lan, { base: version, source: source.replace('Sửa tay.', 'Lan viết.') });
    const subjects = (await readGit(contentDir, ['log', '--format=%s'])).split('\n');
    expect(subjects[1]).toBe('Ghi lại chỗ sửa ngoài tòa soạn');
    expect(await readGit(contentDir, ['show', 'HEAD~1:tin-tuc/2026/nhap/index.mdx'])).toContain('Sửa tay.');
  });
});
