import type { Paragraph, RootContent } from 'mdast';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { leadingSentences } from '../../content-model/text/leading-sentences.ts';
import { plainText } from '../body/plain-text.ts';

/** A standfirst and the blocks that are left of the body. */
export interface TakenStandfirst {
  readonly standfirst: string;
  readonly body: readonly RootContent[];
  /** Whether it is only the beginning of a paragraph that stays in the body. */
  readonly isCut: boolean;
}

const LONGEST = 700;

/**
 * The standfirst of a story: the one it brings, else its first paragraph, which then stands there and no longer in the body. Old sites
 * often say the same twice, in the summary and in the first paragraph.
 */
export function takeStandfirst(given: string, body: readonly RootContent[]): TakenStandfirst {
  const at = body.findIndex((node) => node.type === 'paragraph');
  const first = at >= 0 && at < 3 ? (body[at] as Paragraph) : undefined;
  const text = first === undefined ? '' : plainText(first);
  const rest = body.filter((node) => node !== first);
  if (given !== '') {
    const standfirst = leadingSentences(given, LONGEST);
    return { standfirst, body: isSame(given, text) ? rest : body, isCut: standfirst.length < given.length };
  }
  // A note or a link would be lost with the paragraph, and a story of one paragraph would be left without a body.
  const isPlain = first?.children.every(({ type }) => ['text', 'strong', 'emphasis', 'break'].includes(type)) ?? false;
  const hasMore = rest.some((node) => node.type === 'paragraph' || node.type === 'list');
  if (text.length > 0 && text.length <= LONGEST && isPlain && hasMore)
    return { standfirst: text, body: rest, isCut: false };
  return { standfirst: text === '' ? '' : leadingSentences(text, 300), body, isCut: false };
}

function isSame(one: string, other: string): boolean {
  const letters = (text: string) =>
    foldForMatch(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return other !== '' && letters(one) === letters(other);
}
