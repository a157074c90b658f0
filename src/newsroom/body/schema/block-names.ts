import { blockSchemas, blocksWithChildren, type BlockName } from '../../../content-model/blocks/block-schemas.ts';

/** Whether a tag is one of the blocks that authors may use. */
export function isBlockName(name: unknown): name is BlockName {
  return typeof name === 'string' && Object.hasOwn(blockSchemas, name);
}

/** Throws unless the value is the name of a block without text of its own. */
export function isPlainBlockName(name: unknown): void {
  if (!isBlockName(name) || blocksWithChildren.has(name)) throw new RangeError(`No block: ${String(name)}`);
}

/** Throws unless the value is the name of a block that holds text. */
export function isContainerName(name: unknown): void {
  if (!isBlockName(name) || !blocksWithChildren.has(name)) throw new RangeError(`No block with text: ${String(name)}`);
}
