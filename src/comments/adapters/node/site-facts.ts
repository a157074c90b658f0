import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH } from '../../published/story-facts.ts';
import { FRAME_PATH, NO_SITE, parseSiteFacts, type SiteFacts, type SiteFactsReader } from '../site-facts.ts';

/** Opens the facts of an output folder; a build that is just being written never takes away what was known before. */
export function openSiteFacts(outDir: string): SiteFactsReader {
  let facts = NO_SITE;

  async function read(version: string): Promise<SiteFacts> {
    const [stories, settings, frame] = await Promise.all([
      readFile(join(outDir, STORY_FACTS_PATH), 'utf8'),
      readFile(join(outDir, FORM_SETTINGS_PATH), 'utf8'),
      readFile(join(outDir, FRAME_PATH), 'utf8').catch(() => undefined),
    ]);
    return parseSiteFacts({ stories, settings, frame, version });
  }

  return {
    current: () => facts,
    async refresh() {
      try {
        const version = await versionOf(outDir);
        if (version !== facts.version) facts = await read(version);
      } catch (error) {
        // Half written or not there: what was known before stays, and the next look comes soon.
        if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      return facts;
    },
  };
}

async function versionOf(outDir: string): Promise<string> {
  const parts = await Promise.all(
    [STORY_FACTS_PATH, FORM_SETTINGS_PATH].map(async (path) => {
      const { mtimeMs, size } = await stat(join(outDir, path));
      return `${mtimeMs}.${size}`;
    }),
  );
  return parts.join(' ');
}
