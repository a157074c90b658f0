import type { Term, Variant } from '../format/blocks.ts';
import { decodePostings, encodePostings } from '../format/postings.ts';

/**
 * The terms of a shard after some of its documents went, came or changed: `numbers` gives the new number of each former document, -1 for one
 * that went, in ascending order; `fresh` are the terms of those that came. The result is what `termsOf` would give for all of them. Terms
 * pass one by one, because a shard has some hundred thousand.
 */
export function* patchTerms(former: Iterable<Term>, numbers: Int32Array, fresh: Iterable<Term>): Generator<Term> {
  const coming = [...fresh];
  let next = 0;
  for (const { key, variants } of former) {
    for (let before = coming[next]; before !== undefined && before.key < key; before = coming[next]) {
      yield before;
      next += 1;
    }
    const added = coming[next]?.key === key ? coming[next++] : undefined;
    const patched = patchTerm({ key, variants }, numbers, added);
    if (patched) yield patched;
  }
  yield* coming.slice(next);
}

/** One term after the change of documents; undefined when none holds it any more. */
export function patchTerm({ key, variants }: Term, numbers: Int32Array, added: Term | undefined): Term | undefined {
  const kept = patchVariants(variants, numbers, added?.variants ?? []);
  return kept.length > 0 ? { key, variants: kept } : undefined;
}

function patchVariants(former: readonly Variant[], numbers: Int32Array, added: readonly Variant[]): Variant[] {
  const patched: Variant[] = [];
  for (const { marks, postings } of former) {
    const more = added.find((variant) => variant.marks === marks)?.postings ?? '';
    const text = patchPostings(postings, numbers, more);
    if (text !== '') patched.push({ marks, postings: text });
  }
  const isNew = added.filter(({ marks }) => !former.some((variant) => variant.marks === marks));
  return isNew.length === 0 ? patched : [...patched, ...isNew].sort((a, b) => (a.marks < b.marks ? -1 : 1));
}

function patchPostings(postings: string, numbers: Int32Array, added: string): string {
  const list: number[] = [];
  let isSame = added === '';
  decodePostings(postings, (document, step) => {
    const number = numbers[document] ?? -1;
    if (number !== document) isSame = false;
    if (number >= 0) list.push(number * 8 + step);
  });
  if (isSame) return postings;
  decodePostings(added, (document, step) => list.push(document * 8 + step));
  return encodePostings(added === '' ? list : list.sort((a, b) => a - b));
}
