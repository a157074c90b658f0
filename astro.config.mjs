import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment/read-environment.ts';
import { plainDynamicImports } from './src/building/plain-dynamic-imports.ts';
import { keepRenderer } from './src/building/rendering/keep-renderer.ts';
import { derivedFilesInDev } from './src/building/derived-files-in-dev.ts';

const environment = readEnvironment(process.env, import.meta.dirname);
const { outDir, siteUrl, port } = environment.ok
  ? environment.value
  : { outDir: './dist', siteUrl: undefined, port: 4321 };

export default defineConfig({
  output: 'static',
  ...(siteUrl === undefined ? {} : { site: siteUrl }),
  outDir,
  cacheDir: './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  server: { port },
  devToolbar: { enabled: false },
  integrations: [mdx(), derivedFilesInDev(), keepRenderer()],
  // Classes are shorter than data attributes, in every page and in the stylesheet.
  scopedStyleStrategy: 'class',
  markdown: { syntaxHighlight: false },
  vite: {
    // One stylesheet for the whole site: a reader fetches it once, and no page waits for a chain of small files.
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [plainDynamicImports()],
  },
});
