import { collectionSchemas, type CollectionName } from '../content-model/collections/index.ts';
import { publicationStates, type PublicationState } from '../content-model/collections/story.ts';
import { labelOfPath } from '../content-model/fields/field-uses.ts';
import type { LinkUse } from './body-record.ts';
import { checkDateOrder, datePairsOf } from './check-dates.ts';
import { compileBody, type CompiledBody } from './compile-body.ts';
import { cleanText } from './decode-text.ts';
import { asDraftWarning, type Finding } from './finding.ts';
import { validate, type Use } from './validate.ts';
import { parseYaml } from './yaml-document.ts';

/** Where an entry lies: its collection, slug, and source path inside the content folder. */
export interface EntryPlace {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly file: string;
}

/** An entry read on its own, before references to other entries are looked at; plain data that can be cached. */
export interface ParsedEntry extends EntryPlace {
  /** The state as far as it can be told, even of a front matter that is broken elsewhere. */
  readonly state: PublicationState;
  readonly data: unknown;
  readonly body: CompiledBody | undefined;
  /** References and file names of the front matter; those of the body stand with it. */
  readonly uses: readonly Use[];
  readonly findings: readonly Finding[];
  /** Line of the former slugs, which later checks point to. */
  readonly formerSlugsLine: number;
}

/** An entry's text taken apart; undefined when it does not begin with front matter. */
export function splitEntry(source: string): { front: string; body: string; bodyLine: number } | undefined {
  const match = fence.exec(source);
  if (!match) return undefined;
  const [head, front = ''] = match;
  return { front, body: source.slice(head.length), bodyLine: head.split('\n').length - 1 };
}

const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Reads one entry's text (any Unicode form, any line ending) into validated front matter and compiled body. */
export function parseEntry(place: EntryPlace, raw: string): ParsedEntry {
  const source = cleanText(raw);
  const { file, collection } = place;
  const parts = splitEntry(source);
  if (!parts) return refuseEntry(place, 'front-matter-missing');
  const { front } = parts;
  const yaml = parseYaml(front, file, 1);
  const state = stateOf(yaml.value, front);
  const body = compileBody(parts.body, file, parts.bodyLine);
  const schema = collectionSchemas[collection];
  const checked =
    yaml.findings.length > 0 ? undefined : validate(schema, yaml.value ?? {}, { file, lineOf: yaml.lineOf });
  const findings = [...yaml.findings, ...(checked?.findings ?? []), ...body.findings];
  if (checked?.data !== undefined) {
    findings.push(...checkDateOrder(datePairsOf(checked.data), file, yaml.lineOf, (path) => labelOfPath(schema, path)));
    if ((yaml.value as { state?: unknown }).state === undefined) {
      findings.push({
        severity: 'warning',
        code: 'state-missing',
        file,
        line: 1,
        field: ['state'],
        label: 'Trạng thái',
        args: {},
      });
    }
  }
  return {
    ...place,
    state,
    data: checked?.data,
    body,
    uses: checked?.uses ?? [],
    findings: state === 'nháp' ? findings.map(asDraftWarning) : findings,
    formerSlugsLine: yaml.lineOf(['formerSlugs']),
  };
}

/** An entry of which nothing can be read, with the reason. */
export function refuseEntry(place: EntryPlace, code: 'front-matter-missing' | 'text-encoding'): ParsedEntry {
  const findings: Finding[] = [{ severity: 'error', code, file: place.file, line: 1, args: {} }];
  return { ...place, state: 'đã duyệt', data: undefined, body: undefined, uses: [], findings, formerSlugsLine: 1 };
}

/** All that an entry refers to, in the front matter and in the body. */
export function usesOf({ uses, body }: ParsedEntry): readonly (Use | LinkUse)[] {
  return [...uses, ...(body?.uses ?? [])];
}

/** An entry whose state cannot be read is checked like an approved one, an entry without a state is a draft. */
function stateOf(value: unknown, source: string): PublicationState {
  const stated =
    (value as { state?: unknown } | null | undefined)?.state ??
    /^state:\s*["']?([^"'\n#]+)/mu.exec(source)?.[1]?.trim();
  if (stated === undefined) return 'nháp';
  return publicationStates.find((state) => state === stated) ?? 'đã duyệt';
}
