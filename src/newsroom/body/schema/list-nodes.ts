import type { NodeSpec } from 'prosemirror-model';

/** Lists; `loose` sets the items apart as paragraphs, `checked` makes an item a task that is done or not. */
export const listNodes = {
  bullet_list: {
    attrs: { loose: { default: false, validate: 'boolean' } },
    content: 'list_item+',
    group: 'flow top inside',
    parseDOM: [{ tag: 'ul', getAttrs: (dom) => ({ loose: dom.hasAttribute('data-loose') }) }],
    toDOM: ({ attrs }) => ['ul', attrs['loose'] ? { 'data-loose': '' } : {}, 0],
  },
  ordered_list: {
    attrs: { start: { default: 1, validate: 'number' }, loose: { default: false, validate: 'boolean' } },
    content: 'list_item+',
    group: 'flow top inside',
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (dom) => ({ start: Number(dom.getAttribute('start') ?? 1), loose: dom.hasAttribute('data-loose') }),
      },
    ],
    toDOM: ({ attrs }) => [
      'ol',
      {
        ...(attrs['start'] === 1 ? {} : { start: String(attrs['start']) }),
        ...(attrs['loose'] ? { 'data-loose': '' } : {}),
      },
      0,
    ],
  },
  list_item: {
    attrs: { checked: { default: null, validate: 'boolean|null' } },
    content: 'paragraph flow*',
    defining: true,
    parseDOM: [{ tag: 'li', getAttrs: (dom) => ({ checked: readChecked(dom.getAttribute('data-checked')) }) }],
    toDOM: ({ attrs }) => ['li', attrs['checked'] === null ? {} : { 'data-checked': String(attrs['checked']) }, 0],
  },
} satisfies Record<string, NodeSpec>;

function readChecked(value: string | null): boolean | null {
  return value === null ? null : value === 'true';
}
