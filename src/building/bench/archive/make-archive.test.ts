import { expect, it } from 'vitest';
import { readContent } from '../../../content-store/read-content.ts';
import { createTemporaryFolder } from '../../../testing/temporary-folder.ts';
import { readArchiveFacts } from './archive-facts.ts';
import { BENCH_NOW, makeArchive } from './make-archive.ts';
import type { ArchiveStory } from './story.ts';
import { addStory, startArchive } from './write-our-archive.ts';

const facts = await readArchiveFacts('content');
const textOf = ({ parts }: ArchiveStory): string =>
  parts.flatMap((part) => ('text' in part ? [part.text] : 'items' in part ? part.items : [])).join(' ');

it('makes the same archive each time, in composed letters, of about 600 words a story', () => {
  const stories = [...makeArchive(300, facts, true)];
  expect([...makeArchive(300, facts, true)]).toEqual(stories);
  expect(stories).toHaveLength(300);
  expect(JSON.stringify(stories)).toBe(JSON.stringify(stories).normalize('NFC'));
  const words = stories.reduce((sum, story) => sum + textOf(story).split(' ').length, 0) / stories.length;
  expect(words).toBeGreaterThan(500);
  expect(words).toBeLessThan(700);
  const withBlocks = stories.filter(({ parts }) =>
    parts.some((part) => part.kind === 'block' && part.block.name !== 'Picture'),
  );
  expect(withBlocks.length / 300).toBeCloseTo(1 / 3, 1);
  expect(stories.filter(({ photo }) => photo !== undefined).length / 300).toBeCloseTo(0.1, 1);
});

it('gives the same text with pictures and without', () => {
  const withPictures = [...makeArchive(100, facts, true)];
  const without = [...makeArchive(100, facts, false)];
  expect(without.map(textOf)).toEqual(withPictures.map(textOf));
  expect(without.some(({ photo }) => photo !== undefined)).toBe(false);
});

it('writes content in which nothing is wrong', async () => {
  const folder = await createTemporaryFolder({});
  await startArchive(folder, 'content', 120);
  for (const story of makeArchive(120, facts, true)) await addStory(folder, story);
  const dataDir = await createTemporaryFolder({});
  const { entries, findings } = await readContent({ contentDir: folder, dataDir, now: BENCH_NOW });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(entries).toHaveLength(120);
}, 60_000);
