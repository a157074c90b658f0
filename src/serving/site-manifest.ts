import type { ContentCoding } from './accept-encoding.ts';
import type { RedirectProblem, RedirectTable } from './redirects.ts';

/** One stored form of a file: as it is, or compressed beside it. */
export interface Representation {
  /** Absolute path on disk. */
  readonly file: string;
  readonly size: number;
  /** With the size, tells whether the file on disk is still the one that was listed. */
  readonly mtimeMs: number;
  /** Strong entity tag with its quotes; differs by coding, as the bytes do. */
  readonly etag: string;
  /** Where the bytes lie once a publication has replaced the file: under this name in a folder of `releases`. */
  readonly former?: { readonly releases: string; readonly name: string };
}

/** Files by decoded path in NFC; a page stands under its folder, `/tin-tuc/`. */
export interface FileTable {
  readonly size: number;
  readonly get: (path: string) => SiteFile | undefined;
  readonly keys: () => Iterable<string>;
}

/** A file that readers can ask for. */
export interface SiteFile {
  /** Canonical address from the root, percent-encoded: `/tin-tuc/` rather than `/tin-tuc/index.html`. */
  readonly url: string;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly embeddable: boolean;
  readonly identity: Representation;
  readonly br: Representation | undefined;
  readonly gzip: Representation | undefined;
  /** The codings above that exist. */
  readonly codings: ReadonlySet<ContentCoding>;
}

/** All that the server knows of a built site, fixed at one moment: what is not in here cannot be asked for. */
export interface SiteManifest {
  readonly files: FileTable;
  /** The same by path in lower case, for addresses typed or copied with capitals. */
  readonly folded: Pick<ReadonlyMap<string, SiteFile>, 'get'>;
  readonly redirects: RedirectTable;
  readonly redirectProblems: readonly RedirectProblem[];
  /** The page `404.html`, when the site has one. */
  readonly notFound: SiteFile | undefined;
}
