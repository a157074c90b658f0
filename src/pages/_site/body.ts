import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { getEntry, render } from 'astro:content';
import { handedSite } from '../../building/rendering/handed-site.ts';
import type { Segment } from '../../content-model/blocks/segments.ts';
import type { Entry, Heading } from '../../content-model/entry.ts';
import { readOptions } from '../../content-store/astro-loader.ts';
import { bodyFile } from '../../content-store/read-content.ts';

/** A body ready to be shown: segments from the cache, or the compiled MDX of a body with expressions. */
export type Body =
  | { readonly form: 'segments'; readonly segments: readonly Segment[]; readonly headings: readonly Heading[] }
  | {
      readonly form: 'mdx';
      readonly Content: Awaited<ReturnType<typeof render>>['Content'];
      readonly headings: readonly Heading[];
    };

/** Reads the body of an entry. */
export async function loadBody(entry: Entry): Promise<Body> {
  if (entry.body.form === 'mdx') {
    const stored = await getEntry(entry.collection, entry.slug);
    if (!stored) throw new Error(`${entry.id} is not in the content store.`);
    const { Content, headings } = await render(stored);
    return { form: 'mdx', Content, headings: headings.map(({ depth, slug, text }) => ({ depth, id: slug, text })) };
  }
  const { segments } = await readBodyFile(entry);
  return { form: 'segments', segments, headings: entry.body.headings };
}

async function readBodyFile(entry: Entry): Promise<{ segments: readonly Segment[]; text: string }> {
  return JSON.parse(await readFile(bodyFile(cacheDir(), entry.body.digest), 'utf8')) as {
    segments: readonly Segment[];
    text: string;
  };
}

function cacheDir(): string {
  const handed = handedSite();
  if (handed) return handed.cacheDir;
  return join(readOptions(fileURLToPath(new URL('../../..', import.meta.url))).dataDir, 'cache');
}
