import { createHash } from 'node:crypto';
import { dirname, extname, join } from 'node:path';
import type { FileAsset, PictureAsset } from '../content-model/entry.ts';
import { assetTypes } from '../content-model/fields/asset-types.ts';
import type { AssetKind } from '../content-model/fields/field.ts';
import {
  fullWidthsOf,
  pictureShapes,
  shapesOfUse,
  shapeWidthsOf,
  type PictureShape,
} from '../content-model/pictures.ts';
import { slugify } from '../content-model/text/slug.ts';
import { factsOf, type FileFacts } from './asset-facts.ts';
import type { FileCache } from './file-cache.ts';
import type { FileFinder } from './find-file.ts';
import type { Finding } from './finding.ts';
import { usesOf, type ParsedEntry } from './parse-entry.ts';
import type { Use } from './validate.ts';

/** A file that a published entry uses, with the source it is made from. */
export interface ResolvedAsset {
  readonly asset: PictureAsset | FileAsset;
  /** Absolute path of the source file. */
  readonly source: string;
  /** Focal point in percent from the left and the top; pictures only. */
  readonly focal: readonly [number, number];
}

/** The files of one entry by the names that it uses, its list of recipients, and what is wrong with them. */
export interface EntryAssets {
  readonly assets: ReadonlyMap<string, ResolvedAsset>;
  /** Absolute path of the list of recipients. */
  readonly recipients: string | undefined;
  readonly findings: readonly Finding[];
}

/** What is needed to look at files. */
export interface AssetReader {
  readonly contentDir: string;
  readonly finder: FileFinder;
  readonly cache: FileCache<FileFacts>;
}

/** Finds and checks the files that an entry names; a picture used in several ways gets the shapes of all of them. */
export async function resolveEntryAssets(entry: ParsedEntry, reader: AssetReader): Promise<EntryAssets> {
  const bySource = new Map<string, Gathered>();
  const findings: Finding[] = [];
  let recipients: string | undefined;
  for (const use of usesOf(entry)) {
    if (use.kind !== 'asset') continue;
    const checked = await checkFile(entry, use, reader);
    if ('severity' in checked) findings.push(checked);
    else if (use.asset === 'recipients') recipients = checked.source;
    else gather(bySource, checked, use, entry.uses.includes(use) ? focalPointOf(entry.data, use.path) : undefined);
  }
  const assets = new Map<string, ResolvedAsset>();
  for (const gathered of bySource.values()) {
    const resolved = toAsset(gathered);
    for (const name of gathered.names) assets.set(name, resolved);
  }
  return { assets, recipients, findings };
}

type AssetUse = Extract<Use, { kind: 'asset' }>;

interface CheckedFile {
  readonly source: string;
  readonly facts: FileFacts;
  readonly type: string;
}

/** All uses of one file by an entry. */
interface Gathered extends CheckedFile {
  readonly kind: AssetKind;
  readonly names: Set<string>;
  readonly shapes: Set<PictureShape>;
  focalPoint: string | undefined;
}

async function checkFile(
  entry: ParsedEntry,
  use: AssetUse,
  { contentDir, finder, cache }: AssetReader,
): Promise<CheckedFile | Finding> {
  const refuse = (code: Finding['code'], args: Finding['args'] = {}): Finding => ({
    severity: 'error',
    code,
    file: entry.file,
    line: use.line,
    field: use.path,
    label: use.label,
    args: { name: use.value, kind: use.asset, ...args },
  });
  const types = assetTypes[use.asset];
  const found = await finder.find(join(contentDir, dirname(entry.file)), use.value);
  if (found.path === undefined) return refuse('asset-missing', { other: found.other });
  const extension = extname(found.path).toLowerCase();
  const type = Object.hasOwn(types, extension) ? types[extension] : undefined;
  if (type === undefined) return refuse('asset-wrong-type', { extension, allowed: Object.keys(types).join(', ') });
  try {
    const facts = await cache.get(found.path, (bytes, digest) => factsOf(bytes, digest, use.asset));
    if (facts.problem === 'empty') return refuse('asset-empty');
    if (facts.problem === 'unreadable') return refuse('asset-unreadable');
    if (facts.problem !== undefined) return refuse('asset-wrong-content', { extension, found: facts.problem });
    return { source: found.path, facts, type };
  } catch {
    // A folder with the name of a file, or a file without permission to read.
    return refuse('asset-unreadable');
  }
}

function gather(
  bySource: Map<string, Gathered>,
  file: CheckedFile,
  use: AssetUse,
  focalPoint: string | undefined,
): void {
  const known = bySource.get(file.source) ?? {
    ...file,
    kind: use.asset,
    names: new Set(),
    shapes: new Set(),
    focalPoint: undefined,
  };
  known.names.add(use.value);
  for (const shape of shapesOfUse[use.use ?? 'body']) known.shapes.add(shape);
  if (focalPoint !== undefined && (known.focalPoint === undefined || use.use === 'lead')) known.focalPoint = focalPoint;
  bySource.set(file.source, known);
}

function toAsset({ source, facts, type, kind, shapes, focalPoint }: Gathered): ResolvedAsset {
  const none = { source, focal: [50, 50] as const };
  if (kind === 'picture') return { source, focal: focalOf(focalPoint), asset: pictureAsset(facts, shapes, focalPoint) };
  const extension = extname(source).toLowerCase();
  const name = source.split(/[\\/]/).at(-1) ?? '';
  const label = slugify(name.slice(0, -extension.length)) || 'tep';
  return {
    ...none,
    asset: { kind: 'file', url: `/tep/${facts.digest.slice(0, 10)}/${label}${extension}`, bytes: facts.bytes, type },
  };
}

/** Changes when derived pictures would look different, so that their names change. */
const pictureFormat = 2;

function pictureAsset(facts: FileFacts, wanted: ReadonlySet<PictureShape>, focalPoint = ''): PictureAsset {
  const { width = 1, height = 1 } = facts;
  const names = (Object.keys(pictureShapes) as PictureShape[]).filter((shape) => wanted.has(shape));
  const shapes = Object.fromEntries(names.map((shape) => [shape, shapeWidthsOf(shape, width, height)]));
  const digest = createHash('sha256')
    .update(`${pictureFormat}|${facts.digest}|${names.join()}|${focalPoint}`)
    .digest('hex')
    .slice(0, 12);
  return { kind: 'picture', digest, width, height, widths: fullWidthsOf(width), shapes };
}

/** The focal point that stands beside a picture's file name in the front matter. */
function focalPointOf(data: unknown, path: readonly PropertyKey[]): string | undefined {
  let holder: unknown = data;
  for (const key of path.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[key];
  return (holder as { focalPoint?: string } | undefined)?.focalPoint;
}

function focalOf(focalPoint: string | undefined): readonly [number, number] {
  const match = /^(\d+)% (\d+)%$/.exec(focalPoint ?? '');
  return match ? [Number(match[1]), Number(match[2])] : [50, 50];
}
