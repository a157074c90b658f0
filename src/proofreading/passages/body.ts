import { parseBody } from '../../content-store/body-syntax.ts';
import { isBlock, textProperty, type Node } from '../../content-store/hast.ts';
import { align } from './align.ts';
import { propsOf, readBlock } from './block-passages.ts';
import { NOT_WORDS, type Passage, type PassageRole } from './passage.ts';

/** A link of a body with the words that stand for it. */
export interface BodyLink {
  readonly href: string;
  readonly words: string;
  readonly line: number;
}

/** A block of a body with its literal props. */
export interface BodyBlock {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly line: number;
}

/** What proofreading looks at in a body. */
export interface Body {
  readonly passages: readonly Passage[];
  readonly links: readonly BodyLink[];
  readonly blocks: readonly BodyBlock[];
}

/** Reads the words of the body that begins at `from` in the source; a body that cannot be parsed has none. */
export function readBody(source: string, from: number, lineAt: (offset: number) => number): Body {
  const reader = new BodyReader(source, from, lineAt);
  reader.read(parseBody(source.slice(from), '', 0).root);
  return reader;
}

type Placed = Node & {
  readonly position?: { readonly start: { offset?: number }; readonly end?: { offset?: number } };
};

class BodyReader implements Body {
  readonly passages: Passage[] = [];
  readonly links: BodyLink[] = [];
  readonly blocks: BodyBlock[] = [];
  private readonly source: string;
  private readonly from: number;
  private readonly lineAt: (offset: number) => number;

  constructor(source: string, from: number, lineAt: (offset: number) => number) {
    this.source = source;
    this.from = from;
    this.lineAt = lineAt;
  }

  read(node: Node | undefined): void {
    if (node === undefined) return;
    if (isBlock(node)) this.readBlock(node);
    const role = roleOf(node);
    if (role !== undefined) this.addPassage(node, role);
    // The compiler adds a heading and back links of its own below footnotes: they have no place in the source.
    else for (const child of node.children ?? []) if (this.placeOf(child) || child.children) this.read(child);
  }

  private readBlock(node: Node): void {
    const place = this.placeOf(node);
    if (place === undefined) return;
    this.blocks.push({ name: node.name ?? '', props: propsOf(node), line: this.lineAt(place[0]) });
    this.passages.push(...readBlock(node, this.source, place, this.lineAt));
  }

  private addPassage(node: Node, role: PassageRole): void {
    const place = this.placeOf(node);
    if (place === undefined) return;
    const words: Words = { text: '', starts: [], ends: [] };
    this.gather(node, words);
    // What follows the last word, such as the space before a back link, was never written.
    const text = words.text.trimEnd();
    if (text !== '') this.passages.push({ ...words, role, text, line: this.lineAt(place[0]) });
  }

  private gather(node: Node, words: Words): void {
    for (const child of node.children ?? []) {
      const place = this.placeOf(child);
      if (child.type === 'text' && place !== undefined) {
        // A line end in a paragraph is a space for the reader.
        const text = (child.value ?? '').replaceAll('\n', ' ');
        append(words, text, align(this.source, place[0], place[1], child.value ?? ''));
      } else if (isBlock(child)) this.readBlock(child);
      else if (child.tagName === 'code' || child.tagName === 'br' || child.type === 'mdxTextExpression')
        append(words, NOT_WORDS, NOWHERE);
      else if (child.tagName === 'a' && place !== undefined) this.addLink(child, place[0], words);
      else this.gather(child, words);
    }
  }

  private addLink(node: Node, start: number, words: Words): void {
    const before = words.text.length;
    const isNote = this.source[start] === '[' && this.source[start + 1] === '^';
    if (isNote) return;
    this.gather(node, words);
    const href = textProperty(node.properties?.['href']);
    this.links.push({ href, words: words.text.slice(before), line: this.lineAt(start) });
  }

  private placeOf(node: Node): readonly [number, number] | undefined {
    const { position } = node as Placed;
    const [start, end] = [position?.start.offset, position?.end?.offset];
    return start === undefined || end === undefined ? undefined : [this.from + start, this.from + end];
  }
}

interface Words {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

const NOWHERE = { starts: [-1], ends: [-1] };

function append(words: Words, text: string, places: { starts: readonly number[]; ends: readonly number[] }): void {
  words.text += text;
  words.starts.push(...places.starts);
  words.ends.push(...places.ends);
}

function roleOf({ tagName = '', children = [] }: Node): PassageRole | undefined {
  if (/^h[1-6]$/u.test(tagName)) return 'heading';
  if (tagName === 'p') return 'paragraph';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  const isTight =
    tagName === 'li' && !children.some((child) => /^(?:p|ul|ol|table|blockquote|section)$/u.test(child.tagName ?? ''));
  return isTight ? 'paragraph' : undefined;
}
