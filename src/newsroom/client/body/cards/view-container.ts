import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import type { BlockName } from '../../../../content-model/blocks/block-schemas.ts';
import { BLOCK_WORDS, blockLabel, containerHead } from '../../../../messages/newsroom-body.ts';
import type { Props } from '../../../body/schema/block-nodes.ts';
import { drawCardButtons, isOnButton, type CardPlace } from './card-buttons.ts';

/** A block that holds text: its kind and title above, the text itself written in place. */
export function viewContainer({ node, ...place }: CardPlace & { readonly node: Node }): NodeView {
  const { name: label } = BLOCK_WORDS[node.attrs['name'] as BlockName];
  const kind = element('b', {});
  const title = element('p', { class: 'card-title' });
  const contentDOM = element('div', { class: 'content' });
  const head = element('div', { class: 'card-head', contenteditable: 'false' }, kind, drawCardButtons(place, label));
  const named = element('div', { contenteditable: 'false' }, title);
  const dom = element(
    'div',
    { class: 'body-card holds-text', role: 'group', 'aria-label': blockLabel(label) },
    head,
    named,
    contentDOM,
  );
  const draw = ({ attrs }: Node) => {
    const props = attrs['props'] as Props;
    kind.textContent = containerHead(label, props['tone']);
    title.textContent = typeof props['title'] === 'string' ? props['title'] : '';
    title.hidden = title.textContent === '';
  };
  draw(node);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type || next.attrs['name'] !== node.attrs['name']) return false;
      draw(next);
      return true;
    },
    stopEvent: isOnButton,
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
}
