import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from './finding.ts';

/** A parsed YAML text that can still tell on which line of its file a field stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Line of the field in the file, or of the nearest ancestor that is written down. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses YAML; syntax errors become findings, never exceptions. `offset` is the number of lines before the text. */
export function parseYaml(source: string, file: string, offset: number): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const refuse = (position: number, reason: string): Finding => ({
    severity: 'error',
    code: 'yaml-syntax',
    file,
    line: lineAt(position),
    args: { reason },
  });
  const all = document.errors.map((error) => refuse(openingOf(document, error.pos[0]), error.code));
  const isNew = ({ line, args }: Finding, index: number) =>
    all.findIndex((other) => other.line === line && other.args['reason'] === args['reason']) === index;
  const findings = all.filter(isNew);
  const lineOf = (path: readonly PropertyKey[]) => lineAt(positionOf(document, path));
  if (findings.length > 0) return { value: undefined, findings, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), findings, lineOf };
  } catch {
    // The parser finds out only here that an alias has no anchor, or that aliases multiply without end.
    return { value: undefined, findings: [refuse(0, 'ALIAS')], lineOf };
  }
}

/** Where the quotation begins that reaches a position: an unclosed one is found out only at its end, far below. */
function openingOf(document: Document, position: number): number {
  let opening = position;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE') && range[0] <= position && position <= range[2]) opening = range[0];
    },
  });
  return opening;
}

function positionOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length);
    const last = keys.at(-1);
    const holder: unknown = length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const pair = pairOf(holder, last);
    if (pair !== undefined) return pair;
    const node = document.getIn(keys, true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
}

/** The position of the key itself: a value that starts on the next line is reported where its key stands. */
function pairOf(holder: unknown, key: PropertyKey | undefined): number | undefined {
  const items = (holder as { items?: readonly { key?: { value?: unknown; range?: readonly number[] } }[] } | null)
    ?.items;
  return items?.find((item) => item.key?.value === key && item.key?.range)?.key?.range?.[0];
}
