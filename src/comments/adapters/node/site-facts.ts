import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormSettings } from '../../published/form-settings.ts';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH, type StoryFacts } from '../../published/story-facts.ts';

/** What the last build says about stories and about the owner's choices. */
export interface SiteFacts {
  readonly stories: Readonly<Record<string, StoryFacts>>;
  readonly settings: SiteSettings;
  /** The page that receipts and errors are filled into; undefined when the site has none. */
  readonly frame: string | undefined;
  /** Another one after every build. */
  readonly version: string;
}

/** The owner's choices as the build writes them. */
export type SiteSettings = FormSettings & {
  readonly siteName: string;
  readonly secondApproval: readonly string[];
  /** After so many days from the decision an e-mail address is deleted. */
  readonly keepEmailDays: number;
};

/** The facts of the output folder, read again when they have changed. */
export interface SiteFactsReader {
  /** What was read last; cheap. */
  readonly current: () => SiteFacts;
  /** Looks whether a build has written new ones, and reads them. */
  readonly refresh: () => Promise<SiteFacts>;
}

const FRAME_PATH = 'binh-luan/khung/index.html';

/** A folder without a site: no story takes comments. */
const NOTHING: SiteFacts = {
  stories: {},
  settings: {
    email: 'off',
    controller: '',
    maxGraphemes: 1000,
    siteName: 'Lan Tỏa',
    secondApproval: [],
    keepEmailDays: 90,
  },
  frame: undefined,
  version: '',
};

/** Opens the facts of an output folder; a build that is just being written never takes away what was known before. */
export function openSiteFacts(outDir: string): SiteFactsReader {
  let facts = NOTHING;

  async function read(version: string): Promise<SiteFacts> {
    const [stories, settings, frame] = await Promise.all([
      readFile(join(outDir, STORY_FACTS_PATH), 'utf8'),
      readFile(join(outDir, FORM_SETTINGS_PATH), 'utf8'),
      readFile(join(outDir, FRAME_PATH), 'utf8').catch(() => undefined),
    ]);
    return {
      // Without a prototype: the id in a request may be any word.
      stories: Object.assign(Object.create(null) as object, JSON.parse(stories) as SiteFacts['stories']),
      settings: { ...NOTHING.settings, ...(JSON.parse(settings) as Partial<SiteSettings>) },
      frame,
      version,
    };
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
