import type { NodeSpec } from 'prosemirror-model';

/** Paragraphs, headings, quotes, code and what stands inside running text. */
export const textNodes = {
  doc: { content: 'top+' },
  paragraph: {
    content: 'inline*',
    group: 'flow top inside',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    attrs: { level: { default: 2, validate: 'number' } },
    content: 'inline*',
    group: 'flow top inside',
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  blockquote: {
    content: 'flow+',
    group: 'flow top inside',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  rule: {
    group: 'flow top inside',
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  code_block: {
    attrs: { lang: { default: null, validate: 'string|null' }, meta: { default: null, validate: 'string|null' } },
    content: 'text*',
    marks: '',
    group: 'flow top inside',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  footnote_ref: {
    attrs: { label: { validate: 'string' } },
    inline: true,
    group: 'inline',
    atom: true,
    draggable: false,
    parseDOM: [
      { tag: 'span[data-footnote-ref]', getAttrs: (dom) => ({ label: dom.getAttribute('data-footnote-ref') ?? '' }) },
    ],
    toDOM: ({ attrs }) => ['span', { 'data-footnote-ref': String(attrs['label']) }],
  },
  /** A comment that the author wrote between braces; readers never see it. */
  comment: {
    attrs: { value: { validate: 'string' } },
    inline: true,
    group: 'inline',
    atom: true,
    parseDOM: [{ tag: 'span[data-comment]', getAttrs: (dom) => ({ value: dom.getAttribute('data-comment') ?? '' }) }],
    toDOM: ({ attrs }) => ['span', { 'data-comment': String(attrs['value']) }],
  },
} satisfies Record<string, NodeSpec>;
