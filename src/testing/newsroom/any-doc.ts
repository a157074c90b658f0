import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { inlineTags } from '../../newsroom/body/schema/marks.ts';
import { bodySchema } from '../../newsroom/body/schema/schema.ts';

const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('Thi', 'đua', 'tỉnh', '2026', 'hộ.', '“xóm”', 'a', ' ', ' ') },
      fc.constantFrom(
        '*',
        '**',
        '_',
        '~~',
        '`',
        '<5',
        '{',
        '}',
        '|',
        '\\',
        '#',
        '- ',
        '1. ',
        '> ',
        '[^1]',
        '[a](b)',
        '&lt;',
      ),
      fc.constantFrom(
        'import a',
        ' https://a.vn ',
        ' www.b.vn ',
        ' a@b.vn ',
        '---',
        '```',
        ':::',
        '\u00A0',
        '\n',
        '![',
        '$',
        '"',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join('') || 'chữ');

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom('strong', 'em', 'strike', 'code', ...inlineTags).map((name) => bodySchema.mark(name)),
  fc
    .tuple(
      fc.constantFrom('https://a.vn', '/tin-tuc/a/', 'https://a.vn/?x=(1)&y=%20_*', '#a'),
      fc.option(fc.constant('Tên “a” "b"')),
    )
    .map(([href, title]) => bodySchema.mark('link', { href, title })),
);
const marks = fc
  .array(mark, { maxLength: 3 })
  .map((list) => list.reduce<readonly Mark[]>((set, one) => one.addToSet(set), []));

const hasCode = (set: readonly Mark[]) => set.some(({ type }) => type.name === 'code');

// Marks cannot begin or end at pictographs, and a table cannot hold a backslash before a bar in code.
function plainIn(set: readonly Mark[], value: string): string {
  const plain = set.length > 0 ? value.replace(/[\u{10000}-\u{10FFFF}]/gu, '') : value;
  return (hasCode(set) ? plain.replaceAll('\\', '') : plain) || 'x';
}

const inline: fc.Arbitrary<Node> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(text, marks).map(([value, set]) => bodySchema.text(plainIn(set, value), set)),
  },
  fc.constantFrom('hard_break', 'footnote_ref', 'comment').chain((type) =>
    marks.map((set) => {
      const attrs = { hard_break: null, footnote_ref: { label: 'a1' }, comment: { value: '/* nhớ */' } }[type];
      const own = set.filter((one) => !hasCode([one]));
      return bodySchema.node(type, attrs ?? null, undefined, type === 'hard_break' ? [] : own);
    }),
  ),
);
const running = fc.array(inline, { maxLength: 5 });
const paragraph = running.map((content) => bodySchema.node('paragraph', null, content));
const heading = fc
  .tuple(fc.integer({ min: 2, max: 4 }), running)
  .map(([level, content]) => bodySchema.node('heading', { level }, content));
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.tuple(
      fc.array(fc.constantFrom('left', 'right', 'center', null), { minLength: columns, maxLength: columns }),
      fc.array(fc.array(running, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
  )
  .map(([aligns, rows]) =>
    bodySchema.node(
      'table',
      null,
      rows.map((cells, row) =>
        bodySchema.node(
          'table_row',
          null,
          cells.map((content, column) =>
            bodySchema.node(row === 0 ? 'table_header' : 'table_cell', { align: aligns[column] }, content),
          ),
        ),
      ),
    ),
  );
const code = fc
  .tuple(fc.option(fc.constant('js')), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map(([lang, value]) => bodySchema.node('code_block', { lang }, value === '' ? [] : [bodySchema.text(value)]));

const { flow } = fc.letrec<{ flow: Node; item: Node }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'flow' },
    paragraph,
    heading,
    table,
    code,
    fc.constant(bodySchema.node('rule')),
    fc.constant(bodySchema.node('comment_block', { value: '/* a */' })),
    fc
      .array(tie('flow'), { minLength: 1, maxLength: 3 })
      .map((content) => bodySchema.node('blockquote', null, content)),
    fc
      .tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([loose, items]) => bodySchema.node('bullet_list', { loose }, items)),
    fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([start, loose, items]) => bodySchema.node('ordered_list', { start, loose }, items)),
  ),
  item: fc
    .tuple(fc.constantFrom(null, null, true, false), paragraph, fc.array(tie('flow'), { maxLength: 2 }))
    .map(([checked, first, rest]) => bodySchema.node('list_item', { checked }, [first, ...rest])),
}));

const block = fc.constantFrom(
  bodySchema.node('block', { name: 'PullQuote', props: { text: 'Lời "a" {b} <c>\nhai', attribution: 'Ai' } }),
  bodySchema.node('block', { name: 'FactBox', props: { facts: [{ label: 'Đợt', value: '12 < 13' }] } }),
  bodySchema.node('block', { name: 'Picture', props: { src: 'a.jpg', alt: 'Núi', drawn: true } }),
);
const container = fc
  .array(fc.oneof({ weight: 3, arbitrary: flow }, block), { minLength: 1, maxLength: 3 })
  .map((content) => bodySchema.node('container', { name: 'CallOut', props: { tone: 'lưu ý' } }, content));
const footnote = fc
  .array(flow, { minLength: 1, maxLength: 2 })
  .map((content) => bodySchema.node('footnote', { label: 'a1' }, content));

const isCode = (node: Node) => node.type.name === 'code_block' || hasCode(node.marks);

function holds(doc: Node, test: (node: Node) => boolean): boolean {
  let found = false;
  doc.descendants((node) => {
    found ||= test(node);
  });
  return found;
}

/**
 * Any document that the editor could hold, with text that Markdown and MDX would read as markup; but for comments beside code, which the
 * site's parser sometimes shows as text.
 */
export const anyDoc: fc.Arbitrary<Node> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: flow }, block, container), { minLength: 1, maxLength: 5 }),
    fc.option(footnote),
  )
  .map(([content, note]) => bodySchema.node('doc', null, note === null ? content : [...content, note]))
  .filter((doc) => !(holds(doc, isCode) && holds(doc, ({ type }) => type.name === 'comment')));
