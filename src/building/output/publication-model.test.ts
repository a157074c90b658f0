import { readFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOutput, type OutputFolder } from '../../testing/output-folder.ts';
import { patchPage } from '../../testing/patch-page.ts';
import { rollBack } from './roll-back.ts';

const PATHS = ['index.html', 'a/index.html', 'a/b/index.html', 'a/b/anh.webp', 'c.json', '_astro/x.css'];
const text = fc
  .tuple(fc.constantFrom('một', 'hai', 'ba'), fc.constantFrom(1, 200))
  .map(([word, times]) => word.repeat(times));

/** One step: a publication that puts, keeps (null) or leaves out (undefined) each path, a change of one page, or going back. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      publish: fc.array(fc.oneof(text, fc.constant(null), fc.constant(undefined)), {
        minLength: PATHS.length,
        maxLength: PATHS.length,
      }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ patch: fc.constantFrom(...PATHS), text }) },
  { weight: 2, arbitrary: fc.constant({ back: true } as const) },
);

interface Publication {
  readonly origin: number;
  readonly before: number | undefined;
  /** What it replaced. */
  readonly replaced: ReadonlyMap<string, string | undefined>;
}

/** What the output should hold, worked out in memory. */
function createModel() {
  const files = new Map<string, string>();
  const publications: Publication[] = [];
  const show = (target: ReadonlyMap<string, string>, origin: number, before: number | undefined) => {
    const replaced = new Map<string, string | undefined>();
    for (const path of PATHS) {
      if (files.get(path) === target.get(path)) continue;
      replaced.set(path, files.get(path));
      const now = target.get(path);
      if (now === undefined) files.delete(path);
      else files.set(path, now);
    }
    if (replaced.size > 0 || origin <= publications.length) publications.push({ origin, before, replaced });
  };
  return {
    files,
    publish: (target: ReadonlyMap<string, string>) =>
      show(target, publications.length + 1, publications.at(-1)?.origin),
    back() {
      const target = publications.at(-1)?.before;
      // Three others than the present one are kept.
      const others = new Set<number>();
      let from = publications.length - 2;
      for (; from >= 0 && others.size < 3; from--) {
        const { origin } = publications[from] as Publication;
        if (origin !== publications.at(-1)?.origin) others.add(origin);
      }
      if (target === undefined || !others.has(target)) return false;
      const at = publications.findLastIndex(({ origin }) => origin === target);
      const restored = new Map(files);
      for (const { replaced } of publications.slice(at + 1).reverse())
        for (const [path, former] of replaced) {
          if (former === undefined) restored.delete(path);
          else restored.set(path, former);
        }
      show(restored, target, publications[at]?.before);
      return true;
    },
  };
}

async function readOutput(output: OutputFolder): Promise<Record<string, string>> {
  const names = await output.names().catch(() => []);
  const found: Record<string, string> = {};
  for (const name of names) {
    const bytes = await readFile(output.at(name));
    if (name.endsWith('.br')) expect(brotliDecompressSync(bytes).toString()).toBe(found[name.slice(0, -3)]);
    else if (name.endsWith('.gz')) expect(gunzipSync(bytes).toString()).toBe(found[name.slice(0, -3)]);
    else found[name] = bytes.toString();
  }
  const compressed = Object.entries(found).filter(([name, words]) => words.length > 256 && !name.endsWith('.webp'));
  expect(names).toHaveLength(Object.keys(found).length + 2 * compressed.length);
  return found;
}

test('holds what a map in memory says after any publications, changes of pages and ways back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const output = await createOutput();
      const model = createModel();
      for (const one of steps) {
        if ('publish' in one) {
          const target = new Map<string, string>();
          await output.publish(async (tree) => {
            for (const [index, path] of PATHS.entries()) {
              const words = one.publish[index];
              const kept = model.files.get(path);
              if (typeof words === 'string') {
                await tree.put(path, words);
                target.set(path, words);
              } else if (words === null) {
                expect(tree.keep(path)).toBe(kept !== undefined);
                if (kept !== undefined) target.set(path, kept);
              }
            }
          });
          model.publish(target);
        } else if ('patch' in one) {
          if (!model.files.has(one.patch)) continue;
          expect(await patchPage(output, one.patch, one.text)).toBe('done');
          model.files.set(one.patch, one.text);
        } else expect((await rollBack(output)).ok).toBe(model.back());
        expect(await readOutput(output)).toEqual(Object.fromEntries(model.files));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
