import type { Collections, CollectionName, StoryCollectionName } from './collections/index.ts';
import type { Recipient } from './collections/commendation.ts';

/** A picture as the build derived it: upright size in pixels, widths of the full shape, further shapes by name. */
export interface PictureAsset {
  readonly kind: 'picture';
  /** Hexadecimal digest that stands in every derived file's name. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  /** Widths in pixels of the uncropped WebP files `/anh/<digest>-<width>.webp`, ascending. */
  readonly widths: readonly number[];
  /** Widths of the cropped shapes: `the` is 3:2, `vuong` is 1:1; files `/anh/<digest>-<shape>-<width>.webp`. */
  readonly shapes: { readonly the?: readonly number[]; readonly vuong?: readonly number[] };
}

/** A file that is published as it is: PDF, audio, video or captions. */
export interface FileAsset {
  readonly kind: 'file';
  /** Absolute path on the site, with a digest in it. */
  readonly url: string;
  readonly bytes: number;
  readonly type: string;
}

/** The files beside an entry by the name that the front matter or body uses. */
export type Assets = Readonly<Record<string, PictureAsset | FileAsset>>;

/** A heading of a body, for the contents list. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** What is known of a body without reading it again. */
export interface BodySummary {
  /** Digest of the compiled segments; the key of the cache file. */
  readonly digest: string;
  /** `segments` are rendered from the cache; `mdx` is the fallback that needs the MDX compiler. */
  readonly form: 'segments' | 'mdx';
  readonly words: number;
  readonly headings: readonly Heading[];
  /** Block names that the body uses. */
  readonly blocks: readonly string[];
}

/** A published (or withdrawn) entry of one collection. */
export interface Entry<N extends CollectionName = CollectionName> {
  /** `collection/slug`, unique and used by references. */
  readonly id: string;
  readonly collection: N;
  readonly slug: string;
  /** Path on the site with a slash at both ends. */
  readonly path: string;
  readonly data: Collections[N];
  readonly body: BodySummary;
  readonly assets: Assets;
  /** The rows of a commendation in the decision's order; empty elsewhere. */
  readonly recipients: readonly Recipient[];
  /** Path of the source file inside the content folder. */
  readonly file: string;
}

/** A story of any collection. */
export type Story = { [N in StoryCollectionName]: Entry<N> }[StoryCollectionName];
