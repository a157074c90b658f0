import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openOutput, type OutputTree } from '../building/output/output-tree.ts';
import type { PublicationCounts } from '../building/output/publish-plan.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

/** An output folder with its data folder, removed when the test ends. */
export interface OutputFolder {
  readonly outDir: string;
  readonly dataDir: string;
  /** The absolute path of a file in the output folder. */
  readonly at: (path: string) => string;
  /** Publishes what the work puts and keeps. */
  readonly publish: (work: (tree: OutputTree) => unknown) => Promise<PublicationCounts>;
  readonly text: (path: string) => Promise<string>;
  /** Paths of all files that are visible, sorted. */
  readonly names: () => Promise<string[]>;
}

/** Creates an output folder in which nothing is published. */
export async function createOutput(): Promise<OutputFolder> {
  const folder = await createTemporaryFolder({});
  const options = { outDir: join(folder, 'out'), dataDir: join(folder, 'data') };
  return {
    ...options,
    at: (path) => join(options.outDir, path),
    async publish(work) {
      const tree = await openOutput(options);
      try {
        await work(tree);
        return await tree.publish();
      } finally {
        await tree.abandon();
      }
    },
    text: (path) => readFile(join(options.outDir, path), 'utf8'),
    async names() {
      const found = await readdir(options.outDir, { recursive: true, withFileTypes: true });
      const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
      return files.map((file) => file.slice(options.outDir.length + 1)).sort();
    },
  };
}
