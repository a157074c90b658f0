import { isDeepStrictEqual } from 'node:util';

/** What happens to one place of a list: `from` counts in the old list, `to` in the new one (undefined: taken out). */
export interface ItemStep {
  readonly from: number;
  readonly to: number | undefined;
  /** Put in before the old item `from`. */
  readonly isNew: boolean;
}

/** How an old list becomes a new one: equal items are kept, what lies between them is paired in order, the rest is put in or taken out. */
export function alignItems(before: readonly unknown[], after: readonly unknown[]): ItemStep[] {
  const steps: ItemStep[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...commonItems(before, after), [before.length, after.length] as const]) {
    while (from < nextFrom && to < nextTo) steps.push({ from: from++, to: to++, isNew: false });
    while (from < nextFrom) steps.push({ from: from++, to: undefined, isNew: false });
    while (to < nextTo) steps.push({ from, to: to++, isNew: true });
    if (from < before.length && to < after.length) steps.push({ from: from++, to: to++, isNew: false });
  }
  return steps;
}

/** The longest run of equal pairs in order (lists of a front matter are short). */
function commonItems(before: readonly unknown[], after: readonly unknown[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] = isDeepStrictEqual(before[i], after[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (isDeepStrictEqual(before[i], after[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
