import * as z from 'zod';
import { blockSchemas, type BlockName } from '../../content-model/blocks/block-schemas.ts';
import { collectionSchemas, type CollectionName } from '../../content-model/collections/index.ts';
import { describeShape } from './describe-shape.ts';
import type { FieldDescription } from './field-description.ts';
import { fieldsKeptByTheNewsroom } from './kept-fields.ts';

/** The form of a collection's front matter, without the fields that the newsroom keeps itself. */
export function describeCollection(collection: CollectionName): readonly FieldDescription[] {
  return describeForm(collectionSchemas[collection]).filter(({ key }) => !Object.hasOwn(fieldsKeptByTheNewsroom, key));
}

/** The form of a block's props. */
export function describeBlock(name: BlockName): readonly FieldDescription[] {
  return describeForm(blockSchemas[name]);
}

/** The fields of any object schema, in its order. Throws on a kind of schema that no form can show: that is a bug. */
export function describeForm(schema: z.ZodType): readonly FieldDescription[] {
  const shape = describeShape(schema, 'form');
  if (shape.kind !== 'group') throw new Error('A form is made from an object schema.');
  return shape.fields;
}
