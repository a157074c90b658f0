import type { Plugin } from 'vite';

/**
 * Makes a dynamic import just that. Vite wraps each in a helper that also preloads what the module imports; on a page whose scripts
 * have a budget of 8 kB the helper weighs as much as the search box, and a lazy module's own imports are asked for together anyway.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'lan-toa:plain-dynamic-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

const HELPER = '\0vite/preload-helper.js';
