import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { BODY_CARDS } from '../../../../messages/newsroom-body.ts';

/** A comment of the author: kept, shown small, not edited here. */
export function viewComment(node: Node): NodeView {
  const words = String(node.attrs['value']).replace(/^\s*\/\*\s*|\s*\*\/\s*$/g, '');
  const tag = node.isInline ? 'span' : 'div';
  return quiet(element(tag, { class: 'body-quiet', title: BODY_CARDS.comment }, words));
}

/** The address of links that are written by name elsewhere. */
export function viewDefinition(node: Node): NodeView {
  const words = `${String(node.attrs['label'])}: ${String(node.attrs['url'])}`;
  return quiet(element('div', { class: 'body-quiet', title: BODY_CARDS.definition }, words));
}

function quiet(dom: HTMLElement): NodeView {
  dom.setAttribute('contenteditable', 'false');
  return { dom, ignoreMutation: () => true };
}
