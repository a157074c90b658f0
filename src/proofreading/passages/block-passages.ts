import { blockSchemas } from '../../content-model/blocks/block-schemas.ts';
import { labelOfPath } from '../../content-model/fields/field-uses.ts';
import type { Node } from '../../content-store/hast.ts';
import { parseLiteral } from '../../content-store/parse-literal.ts';
import { align } from './align.ts';
import type { Passage } from './passage.ts';
import { leavesOf } from './prose-leaves.ts';

/** The literal props of a block by name; those that need JavaScript are left out. */
export function propsOf(node: Node): Record<string, unknown> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ type, name, value }): [string, unknown][] => {
      if (type !== 'mdxJsxAttribute') return [];
      // A name without a value says yes.
      if (value === null || value === undefined) return [[name, true]];
      const literal = typeof value === 'string' ? value : parseLiteral(value.value)?.value;
      return literal === undefined ? [] : [[name, literal]];
    }),
  );
}

/** The words in a block's props; `[from, to)` is where the block stands in the source. */
export function readBlock(
  node: Node,
  source: string,
  [from, to]: readonly [number, number],
  lineAt: (offset: number) => number,
): Passage[] {
  const name = node.name ?? '';
  if (!Object.hasOwn(blockSchemas, name)) return [];
  const schema = blockSchemas[name as keyof typeof blockSchemas];
  let cursor = from;
  return leavesOf(schema, propsOf(node)).flatMap(({ path, value, role }): Passage[] => {
    // Props are walked in the order of the text, so each is looked for after the one before it.
    const start = placeOf(source, cursor, to, value);
    if (start !== undefined) cursor = start.to;
    if (role === undefined) return [];
    const aligned = start === undefined ? none(value) : align(source, start.from, start.to, value);
    const line = lineAt(start?.from ?? cursor);
    return [{ role, text: value, line, label: `<${name}> ${labelOfPath(schema, path)}`, ...aligned }];
  });
}

/** Where a string is written between quotation marks, as it is or with the escapes of JSON or of an attribute. */
function placeOf(source: string, from: number, to: number, value: string): { from: number; to: number } | undefined {
  const forms = [value, JSON.stringify(value).slice(1, -1), value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')];
  const places = forms.flatMap((form) =>
    ['"', "'", '`'].flatMap((quote) => {
      const at = source.indexOf(`${quote}${form}${quote}`, from);
      return at < 0 || at + form.length + 2 > to ? [] : [{ from: at + 1, to: at + 1 + form.length }];
    }),
  );
  return places.sort((a, b) => a.from - b.from)[0];
}

function none(value: string): { starts: number[]; ends: number[] } {
  const nowhere = Array.from({ length: value.length }, () => -1);
  return { starts: nowhere, ends: nowhere };
}
