import { foldForMatch } from '../../../content-model/text/fold.ts';

/** What a comment is found by. `text` is the original alone, for duplicates; `about` is everything else that a search looks at. */
export function foldComment(comment: {
  readonly text: string;
  readonly name: string;
  readonly story: string;
  readonly revised?: string;
}): { readonly text: string; readonly about: string } {
  return {
    text: foldForMatch(comment.text),
    about: foldForMatch([comment.name, comment.story, comment.revised ?? ''].join(' ')),
  };
}

/** A number of 53 bits of a folded text, to look duplicates up by: an index on the text itself could outgrow a page of PostgreSQL. */
export function likenessOf(foldedText: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < foldedText.length; index++) {
    const unit = foldedText.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
