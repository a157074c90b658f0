import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../../content-model/collections/index.ts';
import { fieldsKeptByTheNewsroom } from '../form/kept-fields.ts';
import { withValues } from './actions/change-values.ts';
import { valuesOf } from './front-matter-values.ts';

/** An entry's text with the fields that only actions move as they stand in another text of it. */
export function withKeptValues(collection: CollectionName, source: string, of: string): string {
  const wanted = keptValues(of);
  return isDeepStrictEqual(keptValues(source), wanted) ? source : withValues(collection, source, wanted);
}

function keptValues(source: string): Readonly<Record<string, unknown>> {
  const values = valuesOf(source);
  return Object.fromEntries(Object.keys(fieldsKeptByTheNewsroom).map((key) => [key, values[key]]));
}
