import { parseDocument } from 'yaml';
import { collectionSchemas, type CollectionName } from '../../content-model/collections/index.ts';
import { labelOfPath } from '../../content-model/fields/field-uses.ts';
import { align } from './align.ts';
import type { Passage, PassageRole } from './passage.ts';
import { leavesOf } from './prose-leaves.ts';

/** The front matter of an entry as passages and as plain values. */
export interface FrontMatter {
  readonly passages: readonly Passage[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads the words of a front matter that stands in `source[from, to)`; one that is broken has none, the content checks tell of it. */
export function readFrontMatter(
  collection: CollectionName,
  source: string,
  [from, to]: readonly [number, number],
  lineAt: (offset: number) => number,
): FrontMatter {
  const schema = collectionSchemas[collection];
  const document = parseDocument(source.slice(from, to), { prettyErrors: false });
  if (document.errors.length > 0) return { passages: [], values: {} };
  const values = valuesOf(document);
  const passages = leavesOf(schema, values).flatMap(({ path, value, role }): Passage[] => {
    const range = (document.getIn(path, true) as { range?: readonly number[] } | undefined)?.range;
    if (role === undefined || range === undefined) return [];
    const [start, end] = [from + (range[0] ?? 0), from + (range[1] ?? 0)];
    const aligned = align(source, start, end, value);
    const line = lineAt(aligned.starts.find((unit) => unit !== -1) ?? start);
    const own = path.length === 1 ? ownRoles[String(path[0])] : undefined;
    return [{ role: own ?? role, text: value, line, field: path, label: labelOfPath(schema, path), ...aligned }];
  });
  return { passages, values };
}

const ownRoles: Readonly<Record<string, PassageRole>> = { title: 'title', standfirst: 'standfirst' };

function valuesOf(document: { toJS(options: { maxAliasCount: number }): unknown }): Record<string, unknown> {
  try {
    const value = document.toJS({ maxAliasCount: 100 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    // An alias without an anchor: the content checks say so.
    return {};
  }
}
