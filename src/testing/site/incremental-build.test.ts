import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArchiveFacts } from '../../building/bench/archive/archive-facts.ts';
import { makeArchive } from '../../building/bench/archive/make-archive.ts';
import { addStory, startArchive } from '../../building/bench/archive/write-our-archive.ts';
import { addDays } from '../../content-model/time/local-time.ts';
import { listFiles } from '../../serving/list-files.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { applyEdit, editKinds, type ContentEdit } from './content-edits.ts';
import { runBuildCommand, sampleNow } from './sample-site.ts';

const STORIES = 30;
const EDITS = 8;
/** Each clean build renders all pages: every edit is compared at the next of these. */
const COMPARED = 4;

/** A small archive, and a copy of its caches for clean builds: drawn pictures are the same every time. */
async function startBench() {
  const folder = await createTemporaryFolder({});
  const contentDir = join(folder, 'content');
  await startArchive(contentDir, 'content', STORIES);
  const facts = await readArchiveFacts('content');
  for (const story of makeArchive(STORIES, facts, false)) await addStory(contentDir, story);
  const build = (name: string, day: number) =>
    runBuildCommand({
      NOW: addDays(sampleNow, day),
      CONTENT_DIR: contentDir,
      OUT_DIR: join(folder, name, 'out'),
      DATA_DIR: join(folder, name, 'data'),
    });
  return { folder, contentDir, build };
}

async function readSite(outDir: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(outDir);
  return new Map(
    await Promise.all(files.map(async ({ name, file }) => [name, await readFile(file, 'latin1')] as const)),
  );
}

test('after any edits, an incremental build leaves the bytes of a clean one', { timeout: 900_000 }, async () => {
  const edit: fc.Arbitrary<ContentEdit> = fc.record({
    kind: fc.constantFrom(...editKinds()),
    pick: fc.nat({ max: 1000 }),
    mark: fc.nat({ max: 1000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: EDITS, maxLength: EDITS }), async (edits) => {
      const { folder, contentDir, build } = await startBench();
      expect((await build('kept', 0)).code).toBe(0);
      for (const [index, one] of edits.entries()) {
        const before = join(folder, 'before');
        await cp(contentDir, before, { recursive: true });
        await applyEdit(contentDir, one);
        const { code, output } = await build('kept', index);
        if (code !== 0) {
          // Content that the build refuses is put back, as an editor would; what is published stays.
          expect(output).toContain('Chưa dựng trang');
          await rm(contentDir, { recursive: true });
          await cp(before, contentDir, { recursive: true });
        }
        await rm(before, { recursive: true });
        if (index % COMPARED !== COMPARED - 1 && index !== edits.length - 1) continue;
        if (code !== 0) expect((await build('kept', index)).code).toBe(0);
        await rm(join(folder, 'clean'), { recursive: true, force: true });
        expect((await build('clean', index)).code).toBe(0);
        const [kept, clean] = await Promise.all(['kept', 'clean'].map((name) => readSite(join(folder, name, 'out'))));
        expect([...(kept?.keys() ?? [])]).toEqual([...(clean?.keys() ?? [])]);
        const different = [...(clean ?? [])].filter(([name, bytes]) => kept?.get(name) !== bytes).map(([name]) => name);
        expect(different, JSON.stringify(edits.slice(0, index + 1))).toEqual([]);
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
