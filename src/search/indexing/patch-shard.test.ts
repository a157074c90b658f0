import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import type { SearchDocument } from './search-document.ts';
import { sourceOf } from './index-source.ts';
import { writeIndex } from './write-index.ts';

const WORDS = 'thi đua khen thưởng hòa hoà an Trùng Khánh UBND TU kỷ luật đông đồng dong 2025'.split(' ');

const story = fc.record({
  url: fc.constantFrom(...Array.from({ length: 12 }, (_, number) => `/tin-tuc/${number}/`)),
  title: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
  date: fc.constantFrom('2025-01-05', '2025-01-09', '2025-02-05', '2025-03-05'),
  kind: fc.constant('Tin tức'),
  text: fc.array(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 2 },
  ),
});
const archive: fc.Arbitrary<SearchDocument[]> = fc.uniqueArray(story, { selector: ({ url }) => url, maxLength: 12 });

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')] as const)),
  );
}

it('gives the same files after any change as a clean run', async () => {
  await fc.assert(
    fc.asyncProperty(archive, archive, fc.integer({ min: 0, max: 12 }), async (one, other, kept) => {
      const [grown, clean] = [await createTemporaryFolder({}), await createTemporaryFolder({})];
      // Some stories stay as they are, the others went, came or changed.
      const stay = one.slice(0, kept);
      const next = [...stay, ...other.filter(({ url }) => !stay.some((story) => story.url === url))];
      await writeIndex(grown, one.map(sourceOf));
      await writeIndex(grown, next.map(sourceOf));
      await writeIndex(clean, next.map(sourceOf));
      expect(await filesOf(grown)).toEqual(await filesOf(clean));
    }),
    { numRuns: 25 },
  );
}, 30_000);
