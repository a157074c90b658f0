/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// Paths count from the project, not from the folder of this file.
const projectRoot = fileURLToPath(new URL('..', import.meta.url));

// Astro's own Vite set-up, so that tests can import and render .astro files; without the project's pages and content.
export default getViteConfig(
  {
    root: projectRoot,
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/testing/{site,browser}/**'] },
        },
        {
          // Tests on the whole built site, most of them in a browser: built and served once for all.
          extends: true,
          test: {
            name: 'site',
            include: ['src/testing/{site,browser}/**/*.test.ts'],
            globalSetup: ['src/testing/site/serve-sample-site.ts'],
            testTimeout: 120_000,
            hookTimeout: 60_000,
            maxWorkers: 2,
          },
        },
      ],
    },
  },
  { configFile: false, root: projectRoot, logLevel: 'error', devToolbar: { enabled: false } },
);
