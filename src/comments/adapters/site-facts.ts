import type { FormSettings } from '../published/form-settings.ts';
import type { StoryFacts } from '../published/story-facts.ts';

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

/** The facts of a built site, read again when they have changed. */
export interface SiteFactsReader {
  /** What was read last; cheap. */
  readonly current: () => SiteFacts;
  /** Looks whether a build has written new ones, and reads them. */
  readonly refresh: () => Promise<SiteFacts>;
}

/** Where the page stands that receipts and errors are filled into. */
export const FRAME_PATH = 'binh-luan/khung/index.html';

/** Without a site no story takes comments. */
export const NO_SITE: SiteFacts = {
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

/** The facts in the files of a build. Throws a `SyntaxError` when one is only half written. */
export function parseSiteFacts(files: {
  readonly stories: string;
  readonly settings: string;
  readonly frame: string | undefined;
  readonly version: string;
}): SiteFacts {
  return {
    // Without a prototype: the id in a request may be any word.
    stories: Object.assign(Object.create(null) as object, JSON.parse(files.stories) as SiteFacts['stories']),
    settings: { ...NO_SITE.settings, ...(JSON.parse(files.settings) as Partial<SiteSettings>) },
    frame: files.frame,
    version: files.version,
  };
}
