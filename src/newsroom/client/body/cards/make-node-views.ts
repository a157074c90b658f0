import type { NodeViewConstructor } from 'prosemirror-view';
import type { BodyEditorOptions } from '../body-editor-options.ts';
import { viewBlock } from './view-block.ts';
import { viewContainer } from './view-container.ts';
import { viewFootnote } from './view-footnote.ts';
import { viewComment, viewDefinition } from './view-quiet.ts';

/** How the nodes that are no plain text show themselves. */
export function makeNodeViews(options: BodyEditorOptions): Record<string, NodeViewConstructor> {
  return {
    block: (node, view, getPos) => viewBlock({ node, view, getPos, options }),
    container: (node, view, getPos) => viewContainer({ node, view, getPos, options }),
    footnote: (node, view, getPos, decorations) => viewFootnote({ node, view, getPos, decorations }),
    comment_block: viewComment,
    comment: viewComment,
    link_definition: viewDefinition,
  };
}
