import type { CollectionName } from '../content-model/collections/index.ts';
import { COLLECTION_TEXT } from './collections.ts';

/** What the search calls an entry of a collection, as a choice and above a result. */
export function kindName(collection: CollectionName): string {
  return collection === 'trang' ? 'Trang giới thiệu' : COLLECTION_TEXT[collection].name;
}

/** A decision in one line, to be found by its number, date and signer. */
export function decisionLine(decision: {
  number?: string | undefined;
  date?: string | undefined;
  signer?: string | undefined;
}): string {
  const { number, date, signer } = decision;
  return [
    'Quyết định',
    ...(number === undefined ? [] : [`số ${number}`]),
    ...(date === undefined ? [] : [`ngày ${date}`]),
  ]
    .join(' ')
    .concat(signer === undefined ? '' : `, người ký: ${signer}`);
}
