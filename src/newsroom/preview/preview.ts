import type { Finding } from '../../content-store/finding.ts';
import type { Environment } from '../../environment/environment.ts';

/** An entry to be shown as readers will see it. */
export interface PreviewRequest {
  /** `collection/slug`. */
  readonly id: string;
  /** Absolute path, inside the content folder, of the entry or of its working copy; the files that the text names lie there. */
  readonly folder: string;
  /** The text of index.mdx as it stands in the editor; the one on disk when not given. */
  readonly source?: string;
}

/** The page of an entry in a site in which it is public. */
export interface Preview {
  /** Its address on the site. */
  readonly path: string;
  readonly html: string;
  /** What is wrong or missing in the entry, errors as they will stop an approved one. */
  readonly findings: readonly Finding[];
}

/**
 * Why there is no page: errors in the entry or in the reference data (`findings` tell), program code in the text that only a whole build
 * can show, no such entry, or a failure of this program.
 */
export interface PreviewProblem {
  readonly code: 'content' | 'settings' | 'code-in-text' | 'missing' | 'failed';
  readonly findings: readonly Finding[];
}

/** The page, or why there is none. */
export type PreviewAnswer =
  { readonly ok: true; readonly value: Preview } | { readonly ok: false; readonly problem: PreviewProblem };

/** Shows entries as readers will see them. */
export interface Previewer {
  /** The page of an entry in a site in which it is public now; never rejects. */
  readonly render: (request: PreviewRequest) => Promise<PreviewAnswer>;
  /**
   * A file that the page of a lately previewed draft loads and the served site may not have (`/anh/`, `/tep/`, `/_astro/`, the draft's QR code
   * and further pages); undefined for all else. For signed-in editors only: pictures of drafts are among them.
   */
  readonly asset: (path: string) => Promise<Response | undefined>;
  /** Begins the process, so that the first page is not waited for; called when an editor opens a story. */
  readonly warm: () => void;
  readonly close: () => void;
}

/** A file that a previewed page loads: on disk, or made now. */
export type PreviewFile =
  { readonly type: string; readonly file: string } | { readonly type: string; readonly text: string };

/** What the process that previews is asked. */
export type PreviewQuestion =
  | { readonly kind: 'render'; readonly request: PreviewRequest }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'warm' };

/** Where previews are made: the site of these settings. */
export interface PreviewPlace extends Pick<Environment, 'contentDir' | 'dataDir' | 'siteUrl' | 'now'> {
  /** Folder of the project. */
  readonly root: string;
}
