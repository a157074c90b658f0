/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// Paths count from the project, not from the folder of this file.
const projectRoot = fileURLToPath(new URL('..', import.meta.url));

// Astro's own Vite set-up, so that tests can import and render .astro files; without the project's pages and content.
export default getViteConfig(
  {
    root: projectRoot,
    test: { include: ['src/**/*.test.ts'] },
  },
  { configFile: false, root: projectRoot, logLevel: 'error', devToolbar: { enabled: false } },
);
