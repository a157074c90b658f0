import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { blockSchemas, type BlockName } from '../../../../content-model/blocks/block-schemas.ts';
import { BLOCK_WORDS, BODY_CARDS, blockLabel } from '../../../../messages/newsroom-body.ts';
import type { Props } from '../../../body/schema/block-nodes.ts';
import { drawCardButtons, isOnButton, type CardPlace } from './card-buttons.ts';
import { summarizeBlock } from './summarize-block.ts';

/** A block as a card: what it is, the gist of what it holds, and what can be done with it. */
export function viewBlock({ node, ...place }: CardPlace & { readonly node: Node }): NodeView {
  const name = node.attrs['name'] as BlockName;
  const { name: label } = BLOCK_WORDS[name];
  const content = element('div', { class: 'card-content' });
  const head = element('div', { class: 'card-head' }, element('b', {}, label), drawCardButtons(place, label));
  const dom = element(
    'div',
    { class: 'body-card', contenteditable: 'false', role: 'group', 'aria-label': blockLabel(label) },
    head,
    content,
  );
  const draw = (drawn: Node) => content.replaceChildren(...drawContent(name, drawn.attrs['props'] as Props, place));
  draw(node);
  return {
    dom,
    update(next) {
      if (next.type !== node.type || next.attrs['name'] !== name) return false;
      draw(next);
      return true;
    },
    stopEvent: isOnButton,
    ignoreMutation: () => true,
  };
}

function drawContent(name: BlockName, props: Props, { options }: CardPlace): HTMLElement[] {
  const { pictures, title, lines } = summarizeBlock(name, props);
  const parts: HTMLElement[] = [];
  if (pictures.length > 0) {
    const shown = pictures.map(({ src, alt }) =>
      element('img', { src: options.pictureUrl(src), alt, loading: 'lazy' }),
    );
    parts.push(element('div', { class: 'card-pictures' }, ...shown));
  }
  const text = element('div', { class: 'card-lines' });
  if (title !== undefined) text.append(element('p', { class: 'card-title' }, title));
  text.append(...lines.map((line) => element('p', {}, line)));
  if (title === undefined && lines.length === 0 && pictures.length === 0)
    text.append(element('p', {}, BODY_CARDS.empty));
  if (pictures.some(({ alt }) => alt.trim() === ''))
    text.append(element('p', { class: 'card-lack' }, BODY_CARDS.noAlt));
  else if (!blockSchemas[name].safeParse(props).success)
    text.append(element('p', { class: 'card-lack' }, BODY_CARDS.incomplete));
  return [...parts, text];
}
