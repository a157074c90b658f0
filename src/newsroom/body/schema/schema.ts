import { Schema } from 'prosemirror-model';
import { blockNodes } from './block-nodes.ts';
import { listNodes } from './list-nodes.ts';
import { marks } from './marks.ts';
import { tableNodes } from './table-nodes.ts';
import { textNodes } from './text-nodes.ts';

/**
 * What a body may hold while it is edited: exactly what our loader accepts, each kind of node named once. Groups: `flow` is
 * what may stand anywhere text may, `top` what may stand at the top of a body, `inside` what a block may hold.
 */
export const bodySchema = new Schema({
  nodes: { ...textNodes, ...listNodes, ...tableNodes, ...blockNodes },
  marks,
});

/** A body as it goes between browser and server: the JSON of a ProseMirror node. */
export interface DocJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocJson[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}
