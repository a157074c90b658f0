import type { NodeSpec } from 'prosemirror-model';
import type { Literal } from '../../../content-model/blocks/segments.ts';
import { isContainerName, isPlainBlockName } from './block-names.ts';

/** The literal props of a block as its author wrote them, before defaults. */
export type Props = Readonly<Record<string, Literal>>;

/** The blocks of ours, and what stands among paragraphs without being text: notes, comments, addresses of links. */
export const blockNodes = {
  /** A block that is edited as a form: all but those that hold text. */
  block: {
    attrs: { name: { validate: isPlainBlockName }, props: { validate: isProps } },
    group: 'top inside',
    atom: true,
    draggable: true,
    parseDOM: [{ tag: 'div[data-block]', getAttrs: (dom) => readBlock(dom, 'data-block') }],
    toDOM: ({ attrs }) => [
      'div',
      { 'data-block': String(attrs['name']), 'data-props': JSON.stringify(attrs['props']) },
    ],
  },
  /** A block with text of its own between its tags. */
  container: {
    attrs: { name: { validate: isContainerName }, props: { validate: isProps } },
    content: 'inside+',
    group: 'top inside',
    defining: true,
    isolating: true,
    parseDOM: [
      { tag: 'div[data-container]', contentElement: '.content', getAttrs: (dom) => readBlock(dom, 'data-container') },
    ],
    toDOM: ({ attrs }) => [
      'div',
      { 'data-container': String(attrs['name']), 'data-props': JSON.stringify(attrs['props']) },
      ['div', { class: 'content' }, 0],
    ],
  },
  /** The text of a footnote, wherever it stands in the source; readers find all of them at the end. */
  footnote: {
    attrs: { label: { validate: 'string' } },
    content: 'flow+',
    group: 'top',
    defining: true,
    isolating: true,
    parseDOM: [
      { tag: 'aside[data-footnote]', getAttrs: (dom) => ({ label: dom.getAttribute('data-footnote') ?? '' }) },
    ],
    toDOM: ({ attrs }) => ['aside', { 'data-footnote': String(attrs['label']) }, 0],
  },
  comment_block: {
    attrs: { value: { validate: 'string' } },
    group: 'flow top inside',
    atom: true,
    parseDOM: [{ tag: 'div[data-comment]', getAttrs: (dom) => ({ value: dom.getAttribute('data-comment') ?? '' }) }],
    toDOM: ({ attrs }) => ['div', { 'data-comment': String(attrs['value']) }],
  },
  /** The address of links that are written by name elsewhere in the source. */
  link_definition: {
    attrs: {
      label: { validate: 'string' },
      url: { validate: 'string' },
      title: { default: null, validate: 'string|null' },
    },
    group: 'top',
    atom: true,
    parseDOM: [
      {
        tag: 'div[data-definition]',
        getAttrs: (dom) => ({
          label: dom.dataset['definition'] ?? '',
          url: dom.dataset['url'] ?? '',
          title: dom.getAttribute('title'),
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'div',
      {
        'data-definition': String(attrs['label']),
        'data-url': String(attrs['url']),
        ...(attrs['title'] === null ? {} : { title: String(attrs['title']) }),
      },
    ],
  },
} satisfies Record<string, NodeSpec>;

function readBlock(dom: HTMLElement, attribute: string): { name: string; props: Props } | false {
  try {
    const props: unknown = JSON.parse(dom.getAttribute('data-props') ?? '{}');
    isProps(props);
    return { name: dom.getAttribute(attribute) ?? '', props: props as Props };
  } catch {
    return false;
  }
}

function isProps(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError('The props of a block are an object.');
}
