import type { TestProject } from 'vitest/node';
import { startSampleSite } from './sample-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served sample site, without a slash at the end. */
    siteUrl: string;
    /** Absolute path of the folder that it was built into. */
    siteDir: string;
    /** Absolute path of what its build keeps for the next one; undefined when the site was built already. */
    siteDataDir: string | undefined;
  }
}

/** Vitest's global set-up: one built and served sample site for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { siteUrl, siteDir, siteDataDir, stop } = await startSampleSite();
  project.provide('siteUrl', siteUrl);
  project.provide('siteDir', siteDir);
  project.provide('siteDataDir', siteDataDir);
  return stop;
}
