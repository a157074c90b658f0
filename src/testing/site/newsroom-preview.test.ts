import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { entryPath } from '../../content-model/publication.ts';
import { findEntries } from '../../content-store/find-entries.ts';
import { readEnvironment } from '../../environment/read-environment.ts';
import { createPreviewer } from '../../newsroom/preview/create-previewer.ts';
import { listFiles } from '../../serving/list-files.ts';
import { article, createContentFolder, drawPicture } from '../content-folder.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { lendPictures, runBuildCommand, sampleNow, samplePublicUrl } from './sample-site.ts';

/** A previewer of a content folder, with caches of its own. */
async function openPreviewer(contentDir: string, dataDir?: string) {
  // Set inside a test: a renderer that is bundled would take itself for one of development.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST']) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const own = dataDir ?? (await createTemporaryFolder({}));
  const variables = { CONTENT_DIR: contentDir, DATA_DIR: own, OUT_DIR: join(own, 'trang') };
  const environment = readEnvironment({ ...variables, SITE_URL: samplePublicUrl, NOW: sampleNow }, process.cwd());
  if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
  const previewer = createPreviewer(environment.value, process.cwd());
  onTestFinished(() => previewer.close());
  const show = (file: string, source?: string) => {
    const folder = join(contentDir, dirname(file));
    const [collection = '', ...rest] = dirname(file).replace('.toa-soan/ban-sua/', '').split('/');
    return previewer.render({ id: `${collection}/${rest.at(-1) ?? ''}`, folder, ...(source && { source }) });
  };
  return { previewer, show };
}

const lead = 'lead: { src: a.jpg, alt: Ảnh thử, credit: Người chụp }';
const draft = (title: string) =>
  article(lead)
    .replace('Bài thử', title)
    .replace('state: đã duyệt', 'state: nháp')
    .replace('publishedAt: 2026-11-01T08:00', 'publishedAt: 2026-12-24T08:00\nembargoUntil: 2026-12-31T08:00');

test('what is public already is previewed as the very page that readers have, in every collection', async () => {
  const siteDir = inject('siteDir');
  const dataDir = await createTemporaryFolder({});
  await lendPictures(inject('siteDataDir'), dataDir);
  const { show } = await openPreviewer(join(process.cwd(), 'content'), dataDir);
  const seen = new Set<string>();
  for (const { collection, slug, file } of (await findEntries('content')).places) {
    const page = join(siteDir, entryPath(collection, slug), 'index.html');
    const source = await readFile(join('content', file), 'utf8');
    // A withdrawn story is previewed as what it was.
    if (!existsSync(page) || /^withdrawn:/m.test(source)) continue;
    const shown = await show(file);
    expect(shown.ok && shown.value.html, file).toBe(await readFile(page, 'utf8'));
    seen.add(collection);
  }
  expect(seen.size).toBe(7);
});

test('a draft is shown with its picture, from its folder, from its working copy and as it stands in the editor', async () => {
  const contentDir = await createContentFolder({
    'tin-tuc/2026/bai-nhap/index.mdx': draft('Bài nháp chưa ai thấy'),
    'tin-tuc/2026/bai-nhap/a.jpg': await drawPicture(1300, 900),
    '.toa-soan/ban-sua/tin-tuc/2026/bai-nhap/index.mdx': draft('Bản đang sửa'),
    '.toa-soan/ban-sua/tin-tuc/2026/bai-nhap/a.jpg': await drawPicture(900, 900),
  });
  const { previewer, show } = await openPreviewer(contentDir);
  const file = 'tin-tuc/2026/bai-nhap/index.mdx';
  const shown = await show(file);
  if (!shown.ok) throw new Error(JSON.stringify(shown.problem));
  expect(shown.value).toMatchObject({ path: '/tin-tuc/bai-nhap/', findings: [] });
  expect(shown.value.html).toContain('<title>Bài nháp chưa ai thấy');
  const pictures = [...shown.value.html.matchAll(/\/anh\/[^" ]+\.webp/g)].map(([path]) => path);
  const picture = await previewer.asset(pictures[0] ?? '');
  expect(picture?.headers.get('Content-Type')).toBe('image/webp');
  expect((await sharp(await picture?.arrayBuffer()).metadata()).format).toBe('webp');
  expect((await previewer.asset('/ma-qr/tin-tuc/bai-nhap.svg'))?.headers.get('Content-Type')).toContain('svg');
  expect(await previewer.asset('/anh/000000000000-640.webp')).toBeUndefined();
  expect(await previewer.asset('/tin-tuc/')).toBeUndefined();

  const copy = await show(`.toa-soan/ban-sua/${file}`);
  expect(copy.ok && copy.value.html).toContain('<title>Bản đang sửa');
  expect(copy.ok && copy.value.html).not.toContain(pictures[0]);
  const unsaved = await show(file, draft('Chưa lưu'));
  expect(unsaved.ok && unsaved.value.html).toContain('<title>Chưa lưu');
  await writeFile(join(contentDir, file), draft('Vừa lưu'));
  const saved = await show(file);
  expect(saved.ok && saved.value.html).toContain('<title>Vừa lưu');
});

test('what is wrong is told with its place, and what others change is seen', async () => {
  const contentDir = await createContentFolder({
    'tin-tuc/2026/a/index.mdx': article('related: [tin-tuc/b]'),
    'tin-tuc/2026/b/index.mdx': article().replace('Bài thử', 'Bài bên cạnh'),
    'tin-tuc/2026/c/index.mdx': article('khong-co: 1'),
  });
  const { show } = await openPreviewer(contentDir);
  const file = 'tin-tuc/2026/a/index.mdx';
  const shown = await show(file);
  expect(shown.ok && shown.value.html).toContain('Bài bên cạnh');
  await writeFile(join(contentDir, 'tin-tuc/2026/b/index.mdx'), article().replace('Bài thử', 'Tên mới'));
  const again = await show(file);
  expect(again.ok && again.value.html).toContain('Tên mới');

  expect(await show('tin-tuc/2026/c/index.mdx')).toMatchObject({
    ok: false,
    problem: {
      code: 'content',
      findings: [{ code: 'value-unknown-key', file: 'tin-tuc/2026/c/index.mdx', line: 7 }],
    },
  });
  const broken = await show(file, article('', 'Xem [bài khác](/tin-tuc/khong-co/).'));
  expect(broken.ok && broken.value.findings.filter(({ code }) => code !== 'gap')).toMatchObject([
    { severity: 'error', code: 'body-link' },
  ]);
  expect(await show(file, article('', 'export const a = 1\n\n{a}'))).toMatchObject({
    problem: { code: 'code-in-text' },
  });
  expect(await show('tin-tuc/2026/khong-co/index.mdx')).toMatchObject({ problem: { code: 'missing' } });
  await writeFile(join(contentDir, 'cai-dat.yaml'), 'siteName: [');
  expect(await show(file)).toMatchObject({ problem: { code: 'settings', findings: [{ file: 'cai-dat.yaml' }] } });
});

test('previews leave no trace in what is built', { timeout: 300_000 }, async () => {
  const contentDir = await createContentFolder({
    'tin-tuc/2026/a/index.mdx': article(),
    'tin-tuc/2026/bai-nhap/index.mdx': draft('Bài nháp chưa ai thấy'),
    'tin-tuc/2026/bai-nhap/a.jpg': await drawPicture(1300, 900),
  });
  const folder = await createTemporaryFolder({});
  const build = async (name: string) => {
    const places = { OUT_DIR: join(folder, name, 'out'), DATA_DIR: join(folder, name, 'data') };
    const { code, output } = await runBuildCommand({ ...places, CONTENT_DIR: contentDir }, ['--json']);
    expect(code, output).toBe(0);
    const last = output.split('\n').findLast((line) => line.includes('"result"')) ?? '{}';
    return JSON.parse(last) as { readonly publication: { readonly written: number; readonly number: number } };
  };
  const read = async (name: string) => {
    const files = await listFiles(join(folder, name, 'out'));
    return new Map(
      await Promise.all(files.map(async ({ name: path, file }) => [path, await readFile(file, 'latin1')] as const)),
    );
  };
  await build('without');
  const { previewer, show } = await openPreviewer(contentDir, join(folder, 'with', 'data'));
  const preview = async () => {
    const shown = await show('tin-tuc/2026/bai-nhap/index.mdx');
    expect(shown.ok).toBe(true);
    const [picture = ''] = /\/anh\/[^" ]+\.webp/.exec(shown.ok ? shown.value.html : '') ?? [];
    expect(await previewer.asset(picture)).toBeDefined();
    // Its own page again, as if it were another one.
    await show('tin-tuc/2026/a/index.mdx', article('', 'Chưa ai thấy.'));
  };
  await preview();
  await build('with');
  const [without, after] = [await read('without'), await read('with')];
  expect([...after.keys()].sort()).toEqual([...without.keys()].sort());
  for (const [path, bytes] of without) expect(after.get(path) === bytes, path).toBe(true);

  await preview();
  expect((await build('with')).publication).toMatchObject({ written: 0, number: 1 });
});
