import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH_NOW } from '../archive/make-archive.ts';
import type { MeasuredCommand } from '../measure/run-measured.ts';

/** The folders of a site that the bench builds. */
export interface BenchSite {
  readonly contentDir: string;
  readonly dataDir: string;
  readonly outDir: string;
  /** How a program of this project is run on the site: Node's flags, the program, its arguments. */
  readonly run: (...args: readonly string[]) => MeasuredCommand;
  /** Forgets everything that was built. */
  readonly clear: () => Promise<void>;
}

/** Lays a site out below a folder; `root` is that of this project. */
export function createBenchSite(root: string, folder: string, contentDir: string): BenchSite {
  const [dataDir, outDir] = [join(folder, 'du-lieu'), join(folder, 'trang')];
  const env = {
    ...{ CONTENT_DIR: contentDir, DATA_DIR: dataDir, OUT_DIR: outDir, DATABASE_URL: '', NOW: BENCH_NOW },
    SITE_URL: 'https://lantoa.example',
  };
  return {
    contentDir,
    dataDir,
    outDir,
    run: (...args) => ({ command: process.execPath, args, cwd: root, env }),
    clear: async () => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
    },
  };
}
