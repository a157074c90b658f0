import type { BlockName } from '../../../content-model/blocks/block-schemas.ts';
import type { Props } from '../../body/schema/block-nodes.ts';
import type { DocJson } from '../../body/schema/schema.ts';

/** What the body editor needs of the page around it; everything that asks the server or shows a form is given from outside. */
export interface BodyEditorOptions {
  readonly doc: DocJson;
  /** The address at which the browser finds a file beside the entry. */
  readonly pictureUrl: (name: string) => string;
  /** Lets the editor fill in a block; undefined when it was given up. */
  readonly editBlock: (name: BlockName, props: Props) => Promise<Props | undefined>;
  /** Lets the editor choose a picture; the props of a Picture block, undefined when it was given up. */
  readonly pickPicture: () => Promise<Props | undefined>;
  /** Puts pictures that were pasted or dropped beside the entry. */
  readonly uploadFiles: (
    files: readonly File[],
  ) => Promise<readonly { readonly name: string; readonly alt?: string }[]>;
  /** Has the server clean HTML of the clipboard; sentences tell what was left out. */
  readonly readHtml: (html: string) => Promise<PastedContent>;
  readonly onChange: () => void;
}

/** What the server made of pasted HTML. */
export interface PastedContent {
  readonly doc: DocJson;
  readonly warnings: readonly string[];
}
