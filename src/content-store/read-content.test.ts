import { readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, createReader, drawPicture, readFiles } from '../testing/content-folder.ts';
import { bodyFile, type Content } from './read-content.ts';

const secret = 'Điều chưa được lộ';
const pdf = '%PDF-1.4 thử';

describe('held entries', () => {
  const states: Record<string, string> = {
    draft: article().replace('đã duyệt', 'nháp'),
    'waiting for approval': article().replace('đã duyệt', 'chờ duyệt'),
    'without a state': article().replace('state: đã duyệt\n', ''),
    scheduled: article().replace('2026-11-01T08:00', '2026-11-22T12:01'),
    embargoed: article('embargoUntil: 2026-11-23T00:00'),
  };

  test.for(Object.entries(states))('%s: no entry, file, redirect or body comes out', async ([, text]) => {
    const source = text
      .replace('section: tin', 'section: tin\nformerSlugs: [ten-cu]\nlead:\n  src: nui.jpg\n  alt: Núi')
      .replace('Thân bài.', `${secret}. [Kế hoạch](ke-hoach.pdf)`);
    const {
      findings,
      reference: _,
      ...content
    } = await readFiles({
      'tin-tuc/kin/index.mdx': source,
      'tin-tuc/kin/nui.jpg': await drawPicture(60, 40),
      'tin-tuc/kin/ke-hoach.pdf': pdf,
    });
    expect(content).toMatchObject({ entries: [], assets: [], redirects: [], withdrawn: [] });
    expect(JSON.stringify(content)).not.toContain('kin');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a withdrawn entry leaves its address, title and reason, nothing else', async () => {
    const text = article('formerSlugs: [ten-cu]\nwithdrawn: { at: 2026-11-10T08:00, reason: Nhầm số liệu. }', secret);
    const { findings: _, reference: __, ...content } = await readFiles({ 'tin-tuc/kin/index.mdx': text });
    expect(content).toMatchObject({ entries: [], assets: [] });
    expect(content.withdrawn).toEqual([
      { path: '/tin-tuc/kin/', title: 'Bài thử', at: '2026-11-10T08:00', reason: 'Nhầm số liệu.' },
    ]);
    expect(content.redirects).toEqual([{ from: '/tin-tuc/ten-cu/', to: '/tin-tuc/kin/' }]);
    expect(JSON.stringify(content)).not.toContain(secret);
  });

  test('come out when their time has come, without being compiled again', async () => {
    const { read } = await createReader({
      'tin-tuc/hen/index.mdx': article().replace('2026-11-01T08:00', '2026-11-22T12:01'),
    });
    expect((await read()).entries).toEqual([]);
    const later = await read('2026-11-22T12:01');
    expect(later.entries.map(({ id }) => id)).toEqual(['tin-tuc/hen']);
    expect(later.compiled).toBe(0);
  });

  test('are told of when a published story points to them', async () => {
    const { findings } = await readFiles({
      'tin-tuc/bai/index.mdx': article('', '[Sắp có](/tin-tuc/nhap/)'),
      'tin-tuc/nhap/index.mdx': article().replace('đã duyệt', 'nháp'),
    });
    expect(findings.filter(({ code }) => code !== 'gap')).toMatchObject([
      { code: 'reference-unpublished', severity: 'warning', line: 8 },
    ]);
  });
});

const withoutFunctions = (content: Content) => ({
  ...content,
  reference: { ...content.reference, settingsLine: undefined },
});

describe('the cache', () => {
  const files = {
    'tin-tuc/a/index.mdx': article('places: [khong-co]', 'Vốn <5 tỷ.'),
    'tin-tuc/b/index.mdx': article('related: [tin-tuc/a]', '## Mục\n\n<FactBox facts={[{"label":"A","value":"B"}]} />'),
  };

  test('gives the same content and findings as reading anew', async () => {
    const { read } = await createReader(files);
    const { compiled, ...cold } = withoutFunctions(await read());
    const warm = withoutFunctions(await read());
    expect([compiled, warm.compiled]).toEqual([2, 0]);
    expect(warm).toEqual({ ...cold, compiled: 0 });
    expect(warm.findings.length).toBeGreaterThan(1);
  });

  test('compiles only what changed', async () => {
    const { read, at } = await createReader(files);
    await read();
    await writeFile(at('tin-tuc/b/index.mdx'), article('', 'Thân khác.'));
    const changed = await read();
    expect(changed.compiled).toBe(1);
    expect(changed.entries.find(({ slug }) => slug === 'b')?.body.words).toBe(2);
  });

  test('sees a change that kept size and modification time', async () => {
    const { read, at } = await createReader({ 'tin-tuc/a/index.mdx': article('', 'Một hai.') });
    await utimes(at('tin-tuc/a/index.mdx'), 1000, 1000);
    const before = await read();
    await writeFile(at('tin-tuc/a/index.mdx'), article('', 'Ba bốn..'));
    await utimes(at('tin-tuc/a/index.mdx'), 1000, 1000);
    expect((await read()).entries[0]?.body.digest).not.toBe(before.entries[0]?.body.digest);
  });

  test('compiles a body again when its file is gone', async () => {
    const { read, dataDir } = await createReader({ 'tin-tuc/a/index.mdx': article() });
    const [entry] = (await read()).entries;
    const file = bodyFile(path.join(dataDir, 'cache'), entry?.body.digest ?? '');
    await rm(file);
    expect((await read()).compiled).toBe(1);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ segments: ['<p>Thân bài.</p>'], text: 'Thân bài.' });
  });

  test.for(['', '{', '[]', '{"version":1,"files":3}'])('survives a broken cache file: %j', async (broken) => {
    const { read, dataDir } = await createReader({ 'tin-tuc/a/index.mdx': article() });
    await read();
    for (const name of ['entries', 'files', 'recipients']) {
      const folder = path.join(dataDir, 'cache', name);
      for (const part of await readdir(folder)) await writeFile(path.join(folder, part), broken);
    }
    expect(await read()).toMatchObject({ compiled: 1, entries: [{ slug: 'a' }] });
  });

  test('is shared by two readings at once', async () => {
    const { read } = await createReader(files);
    const [one, two] = await Promise.all([read(), read()]);
    expect(one.findings).toEqual(two.findings);
    expect((await read()).compiled).toBe(0);
  });
});
