import type * as z from 'zod';
import type { BlockName, blockSchemas } from '../../content-model/blocks/block-schemas.ts';

/** A named use of a block as an author would write it; feeds the tests and a catalogue page. */
export interface BlockExample<N extends BlockName> {
  readonly name: string;
  readonly props: z.input<(typeof blockSchemas)[N]>;
  /** Finished HTML between the tags, for blocks that take text. */
  readonly children?: string;
}
