import { mdxToHast } from 'satteri';
import type { Finding } from './finding.ts';
import type { Node } from './hast.ts';

/** A body as a tree, and what kept the parser from reading it; the tree is missing when that could not be stepped over. */
export interface ParsedBody {
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
}

/** Parses an MDX body; a stray `<` or `{` is reported and stepped over, so that one run tells of all of them. */
export function parseBody(source: string, file: string, offset: number): ParsedBody {
  const findings: Finding[] = [];
  let text = source;
  while (findings.length < mostReported) {
    try {
      return { root: mdxToHast(text, options) as Node, findings };
    } catch (error) {
      const failure = readFailure(error, text);
      const { line, reason, name } = failure;
      const excerpt = (source.split('\n')[line - 1] ?? '').trim();
      findings.push({
        severity: 'error',
        code: 'body-syntax',
        file,
        line: line + offset,
        args: { reason, name, text: excerpt.length > 70 ? `${excerpt.slice(0, 69)}…` : excerpt },
      });
      if (failure.strayAt === undefined) break;
      // A space of the same length keeps the places of everything after it.
      text = `${text.slice(0, failure.strayAt)} ${text.slice(failure.strayAt + 1)}`;
    }
  }
  return { root: undefined, findings };
}

const mostReported = 20;

const options = {
  features: {
    smartPunctuation: false,
    gfm: {
      footnotes: { label: 'Chú thích', backLabel: 'Trở lại chỗ ghi chú {reference}', clobberPrefix: 'chu-thich-' },
    },
  },
} as const;

interface Failure {
  readonly line: number;
  readonly reason: string;
  readonly name: string;
  /** Index of the character that may be blanked to read on. */
  readonly strayAt?: number;
}

/** Reads the parser's English message `line:column: …` into a place and a reason of ours. */
function readFailure(error: unknown, text: string): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const at = indexOf(text, Number(line), Number(column));
  const place = { line: Number(line), name: '' };
  const tag = /`<\/?([^`>\s]*)>`/.exec(message)?.[1] ?? '';
  if (message.includes('Unexpected closing tag')) {
    return { ...place, reason: message.includes('an open tag first') ? 'tag-not-open' : 'tag-crossed', name: tag };
  }
  if (message.includes('Expected a closing tag')) return { ...place, reason: 'tag-not-closed', name: tag };
  if (text.startsWith('<!--', at)) return { ...place, reason: 'comment', strayAt: at };
  if (text[at] === '<') {
    const name = /^<\/?([A-Za-z][\w.]*)/.exec(text.slice(at, at + 60))?.[1] ?? '';
    if (/^<[a-z]+:|^<[^\s<>]+@/i.test(text.slice(at, at + 60))) return { ...place, reason: 'autolink', strayAt: at };
    return { ...place, reason: name === '' ? 'less-than' : 'tag-broken', name, strayAt: at };
  }
  const brace = text.lastIndexOf('{', at);
  if (!message.includes('expression') || brace < 0) return { ...place, reason: 'other' };
  const block = /^<([A-Z]\w*)(?![\s\S]*\/>)/.exec(text.slice(Math.max(0, text.lastIndexOf('<', at)), at))?.[1];
  if (block !== undefined) return { ...place, reason: 'attribute', name: block };
  return { ...place, reason: 'brace', strayAt: brace };
}

function indexOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
