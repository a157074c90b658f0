import { Document, isScalar, Scalar, visit } from 'yaml';
import { collectionSchemas, type CollectionName } from '../../content-model/collections/index.ts';
import { toNfc } from '../../content-model/text/nfc.ts';

/** The text of `index.mdx`: front matter in the schema's order and the look of the sample entries, then the body; all in NFC. */
export function composeEntry(
  collection: CollectionName,
  data: Readonly<Record<string, unknown>>,
  body: string,
): string {
  const front = new Document(inSchemaOrder(collection, toNfc(data)));
  visit(front, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'standfirst' && isScalar(value)) value.type = Scalar.BLOCK_FOLDED;
    },
    Seq(_, list) {
      // Short lists of words stand on one line.
      if (list.items.every(isScalar) && JSON.stringify(list).length < 110) list.flow = true;
    },
  });
  const yaml = front.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true });
  return `---\n${yaml}---\n\n${body.normalize('NFC').trim()}\n`;
}

/** Keys that the schema does not know stay at the end, for `check` to tell of them. */
function inSchemaOrder(collection: CollectionName, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(collectionSchemas[collection].shape);
  const keys = [...known.filter((key) => key in data), ...Object.keys(data).filter((key) => !known.includes(key))];
  return Object.fromEntries(keys.flatMap((key) => (isLeftOut(data[key]) ? [] : [[key, data[key]]])));
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
