import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What Astro knows of a bundle besides its code. */
export interface RendererFacts {
  /** Module that gives the app, from the folder of the bundle. */
  readonly entry: string;
  /** The styles of each route by Astro's key for it. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
}

/** Folder of the bundle that renders, in a kept renderer. */
export const SERVER = 'server';
/** Folder of what is served as it is: scripts, styles, fonts and the files of `public`. */
export const CLIENT = 'client';
/** File of the `RendererFacts`. */
export const FACTS = 'facts.json';

let target: string | undefined;

/** Where the build that is about to run in this process keeps its renderer; its output folder must be `CLIENT` there. */
export function keepRendererIn(folder: string): void {
  target = folder;
}

/**
 * Lets Astro bundle the pages, and keeps the bundle instead of rendering with it: what changes from day to day is content, and that needs
 * no bundling. Without `keepRendererIn` it does nothing.
 */
export function keepRenderer(): AstroIntegration {
  let routes: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  return {
    name: 'lan-toa-keep-renderer',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        routes = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const folder = target;
        if (folder === undefined) return;
        setPrerenderer({
          name: 'lan-toa-keep-renderer',
          setup: () => keep(folder, routes),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Nothing is rendered while the renderer is made.')),
        });
      },
    },
  };
}

/** Moves the bundle out of the folder that Astro deletes when it has rendered. */
async function keep(
  folder: string,
  routes: ReadonlyMap<string, { readonly styles: readonly unknown[] }>,
): Promise<void> {
  const server = join(folder, SERVER);
  await mkdir(folder, { recursive: true });
  await rename(join(folder, CLIENT, '.prerender'), server);
  const entry = (await readdir(server)).find((name) => /^prerender-entry.*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`Astro left no entry in ${server}.`);
  const facts: RendererFacts = { entry, styles: [...routes].map(([key, { styles }]) => [key, styles]) };
  await writeFile(join(folder, FACTS), JSON.stringify(facts));
}
