import { basename } from 'node:path';
import * as z from 'zod';
import { firstOf, openWebSource } from '../old-site/fetch-files.ts';
import { sharedMapping } from '../old-site/mapping.ts';
import { createOldAddresses } from '../old-site/old-addresses.ts';
import type { OldStory } from '../old-site/old-story.ts';
import type { OldSite } from '../old-site/run-import.ts';
import { readFacts } from './export-facts.ts';
import { openMediaFolder } from './media-folder.ts';
import { postToStory } from './post-to-story.ts';
import { readExport } from './read-export.ts';

/** What a mapping file for WordPress may say. */
export const wordpressMapping = z.strictObject({
  ...sharedMapping,
  /** Types of a plugin's posts that are stories too. */
  postTypes: z.array(z.string()).default([]),
});

/** Where the files of the old site come from. */
export interface WordpressFiles {
  readonly media: string | undefined;
  readonly isFetching: boolean;
}

/** Opens an export; throws an `ExportError` when it cannot be read to its end. */
export async function openWordpress(
  file: string,
  mapping: z.output<typeof wordpressMapping>,
  { media, isFetching }: WordpressFiles,
): Promise<OldSite> {
  const facts = await readFacts(file);
  const host = URL.canParse(facts.site) ? new URL(facts.site).host : 'wordpress';
  const hosts = [host, ...[...facts.attachments.values()].slice(0, 1).flatMap(({ url }) => hostOf(url))];
  const skipped: Record<string, number> = {};
  const kinds = new Set(['post', 'page', ...mapping.postTypes]);

  async function* stories(): AsyncGenerator<OldStory> {
    for await (const part of readExport(file)) {
      if (part.kind !== 'item' || part.item.type === 'attachment') continue;
      const { type, status } = part.item;
      if (!kinds.has(type)) skipped[type] = (skipped[type] ?? 0) + 1;
      else if (LEFT_OUT.has(status)) skipped[status] = (skipped[status] ?? 0) + 1;
      else yield postToStory(part.item, facts, basename(file));
    }
  }
  const own = createOldAddresses(hosts);
  return {
    name: `wordpress ${host}`,
    hosts,
    stories,
    skipped: () => skipped,
    notes: () => [],
    files: firstOf([
      ...(media === undefined ? [] : [openMediaFolder(media)]),
      ...(isFetching ? [openWebSource(own.isOwn)] : []),
    ]),
    mapping,
  };
}

/** States of a post that nobody meant to keep. */
const LEFT_OUT = new Set(['trash', 'auto-draft', 'inherit']);

function hostOf(address: string): string[] {
  return URL.canParse(address) ? [new URL(address).host] : [];
}
