import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Paths count from the project, not from the folder of this file.
const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: projectRoot,
  test: { include: ['src/**/*.test.ts'] },
});
