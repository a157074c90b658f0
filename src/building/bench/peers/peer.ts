import type { MeasuredCommand } from '../measure/run-measured.ts';

/** The body that a peer is given: Markdown with plain HTML, or MDX with components. */
export type PeerFormat = 'md' | 'mdx';

/** A site builder that is measured beside this project. */
export interface Peer {
  /** The name on the command line and in the figures. */
  readonly name: string;
  readonly title: string;
  readonly format: PeerFormat;
  /** Folder of the stories, below the peer's own. */
  readonly storyFolder: string;
  /** Makes the tool ready and returns how it is run, or why it cannot be had. */
  readonly install: (toolsFolder: string) => Promise<PeerTool>;
  /** Files of the peer's site by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** How a peer is run, or why there is none. */
export type PeerTool =
  | {
      readonly ok: true;
      readonly version: string;
      /** Modules that the site's folder must see. */
      readonly modules?: string;
      readonly run: (siteFolder: string) => MeasuredCommand;
    }
  | { readonly ok: false; readonly reason: string };

/** How many stories a page of a list shows, as in the sample's settings. */
export const PEER_PAGE_SIZE = 20;
