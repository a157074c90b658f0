import { readContent, type Content } from '../../content-store/read-content.ts';
import type { StoryDesk } from './story-desk.ts';

/** What readers see, as of a moment ago; for hints that need not be exact. */
export type ContentView = () => Promise<Content>;

const HOLDS_MS = 20_000;

/** Creates the view; requests of the same moment share a reading. */
export function createContentView({ repository, now, clock }: StoryDesk, dataDir: string): ContentView {
  let reading: { readonly at: number; readonly content: Promise<Content> } | undefined;
  return () => {
    if (reading === undefined || reading.at + HOLDS_MS < clock()) {
      const content = readContent({ contentDir: repository.contentDir, dataDir, now: now() });
      reading = { at: clock(), content };
      content.catch(() => (reading = undefined));
    }
    return reading.content;
  };
}
