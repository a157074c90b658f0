import { collectionSchemas, type CollectionName } from '../content-model/collections/index.ts';
import { publicationStates, type PublicationState } from '../content-model/collections/story.ts';
import { compileBody, type CompiledBody, type LinkUse } from './compile-body.ts';
import type { Finding } from './finding.ts';
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
  readonly uses: readonly (Use | LinkUse)[];
  readonly findings: readonly Finding[];
  /** Lines of fields that later checks point to. */
  readonly lines: Readonly<Record<string, number>>;
}

const fence = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Reads one entry's text (any Unicode form, any line ending) into validated front matter and compiled body. */
export function parseEntry(place: EntryPlace, raw: string): ParsedEntry {
  const source = raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n').normalize('NFC');
  const { file } = place;
  const match = fence.exec(source);
  if (!match) {
    const findings: Finding[] = [{ severity: 'error', code: 'front-matter-missing', file, line: 1, args: {} }];
    return { ...place, state: 'đã duyệt', data: undefined, body: undefined, uses: [], findings, lines: {} };
  }
  const yaml = parseYaml(match[1] ?? '', file, 1);
  const state = stateOf(yaml.value, match[1] ?? '');
  const bodyOffset = match[0].split('\n').length - 1;
  const body = compileBody(source.slice(match[0].length), file, bodyOffset);
  const front = yaml.findings.length > 0 ? undefined : validate(collectionSchemas[place.collection], yaml.value ?? {}, { file, lineOf: yaml.lineOf });
  const findings = [...yaml.findings, ...(front?.findings ?? []), ...body.findings];
  if (front?.data !== undefined && (yaml.value as { state?: unknown } | null)?.state === undefined) {
    findings.push({ severity: 'warning', code: 'state-missing', file, line: 1, field: ['state'], args: {} });
  }
  return {
    ...place,
    state,
    data: front?.data,
    body,
    uses: [...(front?.uses ?? []), ...body.uses],
    findings: state === 'nháp' ? findings.map(asDraftWarning) : findings,
    lines: Object.fromEntries(checkedLater.map((key) => [key, yaml.lineOf([key])])),
  };
}

const checkedLater = ['title', 'formerSlugs', 'recipientsFile', 'timeline', 'embargoUntil', 'withdrawn'];

/** A broken draft must not break the build: what is wrong in it is told, but stops nothing. */
export function asDraftWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

function stateOf(value: unknown, source: string): PublicationState {
  const stated = (value as { state?: unknown } | null | undefined)?.state ?? /^state:\s*["']?([^"'\n#]+)/mu.exec(source)?.[1]?.trim();
  if (stated === undefined) return 'nháp';
  return publicationStates.find((state) => state === stated) ?? 'đã duyệt';
}
