import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../content-store/compile-body.ts';
import { makeBlock, makeInlineTag } from './blocks.ts';
import { writeBody } from './write-body.ts';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** Text as editors type and paste it: words, numbers, and much of what Markdown and MDX read as markup. */
const dirtyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Vốn',
        'đạt',
        'hộ',
        'import',
        'export',
        'a_b',
        'www.caobang.gov.vn',
        'thu@a.vn',
        'https://a.vn/?a=1&b=2',
      ),
      fc.constantFrom(
        '<5',
        '{100%}',
        '}',
        '{',
        '</p>',
        '<Picture',
        '<!--',
        '&lt;',
        '&',
        '[^1]',
        '[a](b)',
        '![',
        '~~',
        '**',
        '__',
      ),
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '1) ',
        '> ',
        '---',
        '===',
        '|',
        '```',
        '$x$',
        ':::',
        '\\',
        '"',
        '“”',
        '\u00A0',
        '\n',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\uFEFF\uFFFD]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const compile = (tree: Root) => compileBody(writeBody(tree), 'bai/index.mdx', 0);

describe('random text', () => {
  test('survives in paragraphs, headings, lists, quotes and cells', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });
        const line = text.replace(/\s+/g, ' ').trim() || 'x';
        const compiled = compile(
          root(
            paragraph(text),
            { type: 'heading', depth: 2, children: [{ type: 'text', value: line }] },
            { type: 'list', children: [{ type: 'listItem', children: [paragraph(text) as never] }] },
            { type: 'blockquote', children: [paragraph(text) as never] },
            {
              type: 'table',
              align: [null, 'right'],
              children: [1, 2].map(() => ({ type: 'tableRow' as const, children: [cell(line), cell('cuối')] })),
            },
          ),
        );
        expect(compiled.findings.filter(({ code }) => code !== 'body-link')).toEqual([]);
        const once = tidy(text);
        expect(tidy(compiled.text)).toBe(
          tidy([once, tidy(line), once, once, tidy(line), 'cuối', tidy(line), 'cuối'].join(' ')),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('survives under bold, italic, raised and lowered letters side by side', () => {
    const mark = fc.constantFrom('strong', 'emphasis', 'delete', 'sup', 'sub', 'link', 'none');
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, dirtyText), { minLength: 1, maxLength: 5 }), (runs) => {
        const children = runs.map(([kind, value]): PhrasingContent => {
          const text = { type: 'text' as const, value };
          if (kind === 'none') return text;
          if (kind === 'sup' || kind === 'sub') return makeInlineTag(kind, [text]);
          if (kind === 'link') return { type: 'link', url: `https://a.vn/?x=(${value})`, children: [text] };
          return { type: kind as 'strong', children: [text] };
        });
        const compiled = compile(root({ type: 'paragraph', children }));
        expect(compiled.findings.filter(({ code }) => code !== 'body-empty')).toEqual([]);
        expect(withoutSpaces(compiled.text)).toBe(withoutSpaces(runs.map(([, value]) => value).join('')));
      }),
      { numRuns: 500 },
    );
  });

  test('survives in the props of blocks, outside and inside each other', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const value = tidy(text) || 'x';
        const note = `x ${text} x`.normalize('NFC').toWellFormed();
        const block = makeBlock('FactBox', {
          title: value.slice(0, 100).trim() || 'x',
          facts: [{ label: 'x', value: note.slice(0, 290) + 'x' }],
        });
        const { segments, findings } = compile(root(block, makeBlock('CallOut', {}, [block, paragraph('x') as never])));
        expect(findings).toEqual([]);
        expect(segments[0]).toMatchObject({
          block: 'FactBox',
          props: { title: value.slice(0, 100).trim() || 'x', facts: [{ value: note.slice(0, 290) + 'x' }] },
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a body is written', () => {
  test.for([
    [root(paragraph('Vốn <5 tỷ, đạt {100%} & <b>')), 'Vốn \\<5 tỷ, đạt \\{100%\\} & \\<b>\n'],
    [root(paragraph('import {a} từ')), '&#x69;mport \\{a\\} từ\n'],
    [
      root(makeBlock('Picture', { src: 'a.jpg', alt: 'Nói “a” & "b"', caption: undefined, drawn: true })),
      '<Picture src="a.jpg" alt={"Nói “a” & \\"b\\""} drawn />\n',
    ],
    [
      root(makeBlock('CallOut', { title: 'Tên' }, [paragraph('Một câu.') as never])),
      '<CallOut title="Tên">Một câu.</CallOut>\n',
    ],
    [root(paragraph('   '), paragraph('Ba\u0302n')), 'Bân\n'],
  ] as const)('%#', ([tree, expected]) => {
    expect(writeBody(tree)).toBe(expected);
  });

  test('as it was, for every sample entry', () => {
    const bodies = globSync('content/*/*/*/index.mdx').map((file) =>
      readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    );
    expect(bodies.length).toBeGreaterThan(50);
    for (const body of bodies) {
      const once = writeBody(mdxToMdast(body) as Root);
      expect(writeBody(mdxToMdast(once) as Root)).toBe(once);
      expect(compileBody(once, 'a', 0).segments.map(withoutBreaks)).toEqual(
        compileBody(body, 'a', 0).segments.map(withoutBreaks),
      );
    }
  });
});

const withoutSpaces = (text: string) => tidy(text).replace(/\s/gu, '');
const withoutBreaks = (segment: unknown) =>
  JSON.stringify(segment)
    .replace(/(?:\\n|\s)+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replace(/" | "/g, '"');
