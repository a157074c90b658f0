import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../content-store/read-content.ts';
import { runStoryCheck } from './run-story-check.ts';
import { reachesIn } from './surroundings-in.ts';

const now = '2026-11-22T08:00';
const sample = join(import.meta.dirname, '../../../content');
const file = 'tin-tuc/2026/xom-sach-ngay-chu-nhat/index.mdx';
let folder: string;
/** Caches of the sample content and of the one story: a cache forgets what was not read. */
let dataDir: string;
let dataOfOne: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofread-'));
  dataDir = join(folder, 'data');
  dataOfOne = join(folder, 'data-of-one');
  for (const part of ['danh-muc', 'cai-dat.yaml', 'tin-tuc/2026/xom-sach-ngay-chu-nhat'])
    await cp(join(sample, part), join(folder, 'content', part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Told {
  readonly entries: number;
  readonly findings: readonly { readonly code: string; readonly file: string; readonly what: string }[];
}

const check = async (contentDir: string, ...args: string[]) => {
  const options = { contentDir, now, dataDir: contentDir === sample ? dataDir : dataOfOne };
  const { output, code } = await runStoryCheck(options, [...args, '--json'], folder);
  return { code, told: JSON.parse(output) as Told };
};

test('the sample content has no errors and few remarks; a second run says the same from the cache', async () => {
  const first = await check(sample);
  expect(first.code).toBe(0);
  const remarks = first.told.findings.filter(({ code }) => code !== 'gap');
  expect(remarks.length).toBeLessThan(20);
  expect(remarks.map(({ code }) => code)).toContain('picture-location');
  expect((await check(sample)).told).toEqual(first.told);
}, 60_000);

test('looks at one entry, named from the content folder or from where the editor stands', async () => {
  const contentDir = join(folder, 'content');
  const path = join(contentDir, file);
  const before = await readFile(path, 'utf8');
  await writeFile(path, `${before}\nBà con của của xóm.\n`);
  for (const name of [file, file.replace('/index.mdx', ''), `content/${file}`]) {
    const { told } = await check(contentDir, name);
    expect(told.entries).toBe(1);
    expect(told.findings.map(({ code }) => code)).toContain('doubled-word');
    expect(told.findings.every((finding) => finding.file === file)).toBe(true);
  }
  const { output } = await runStoryCheck({ contentDir, dataDir: dataOfOne, now }, [file], folder);
  expect(output).toContain('“của của” viết lặp.');
  expect(output).toContain('(đề nghị: “của”)');
});

test('says so when there is no such story or option', async () => {
  const options = { contentDir: join(folder, 'content'), dataDir: dataOfOne, now };
  expect((await runStoryCheck(options, ['tin-tuc/khong-co'], folder)).output).toContain(
    'Không có bài nào ở “tin-tuc/khong-co”.',
  );
  expect((await runStoryCheck(options, ['--tat-ca'], folder)).code).toBe(1);
});

test('readers reach published stories, their former addresses and pages of the site, no drafts', async () => {
  const reaches = reachesIn(await readContent({ contentDir: sample, dataDir, now }));
  expect(
    ['/tin-tuc/ho-so-de-nghi-khen-thuong-can-gi/', '/tim-kiem/', '/dot-thi-dua/', '/gioi-thieu/'].map(reaches),
  ).toEqual([true, true, true, true]);
  expect(['/tin-tuc/nhap-le-hoi-xuan/', '/tin-tuc/khong-co/'].map(reaches)).toEqual([false, false]);
}, 60_000);
