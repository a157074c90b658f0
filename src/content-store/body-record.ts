import type { Heading } from '../content-model/entry.ts';
import { slugify } from '../content-model/text/slug.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Node } from './hast.ts';
import type { Use } from './validate.ts';

/** A link in a body that must lead to a page of the site. */
export interface LinkUse {
  readonly kind: 'link';
  readonly value: string;
  readonly line: number;
}

/** What the compiler notes of a body while it walks it. */
export class BodyRecord {
  readonly file: string;
  readonly findings: Finding[] = [];
  readonly uses: (Use | LinkUse)[] = [];
  readonly headings: Heading[] = [];
  readonly blocks = new Set<string>();
  readonly words: string[] = [];
  /** Files that plain Markdown names; the MDX compiler would not find them. */
  readonly markdownFiles: { readonly name: string; readonly node: Node }[] = [];
  /** True when something needs JavaScript, so that only the MDX compiler can render the body. */
  needsMdx = false;
  private readonly offset: number;

  /** `offset` is the number of lines before the body in its file. */
  constructor(file: string, offset: number) {
    this.file = file;
    this.offset = offset;
  }

  report(severity: Finding['severity'], code: FindingCode, node: Node | undefined, args: Finding['args'] = {}): void {
    this.findings.push({ severity, code, file: this.file, line: node ? this.lineOf(node) : this.offset + 1, args });
  }

  lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.offset;
  }

  /** Notes a heading and gives it an id that is unique in the body. */
  addHeading(depth: number, text: string): string {
    const base = slugify(text) || 'muc';
    let id = base;
    for (let count = 2; this.headings.some((heading) => heading.id === id); count++) id = `${base}-${count}`;
    this.headings.push({ depth, id, text });
    return id;
  }

  /** The plain text, a line for each paragraph, cell or block. */
  text(): string {
    return this.words
      .join('')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/\s*\n\s*/gu, '\n')
      .trim();
  }
}
