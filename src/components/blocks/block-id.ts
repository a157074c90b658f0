import type { BlockContext } from './block-context.ts';

const counts = new WeakMap<BlockContext, number>();

/** An element id that no other block of the same page has: "khoi-1", "khoi-2", … in the order of rendering. */
export function nextBlockId(context: BlockContext): string {
  const count = (counts.get(context) ?? 0) + 1;
  counts.set(context, count);
  return `khoi-${count}`;
}
