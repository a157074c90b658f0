import { dirname } from 'node:path';
import type { FileChange } from '../../serving/publication/journal.ts';
import { FORMS, sizeOf, type PublishedFile } from '../../serving/publication/published-file.ts';
import { isHashed } from '../../serving/cache-policy.ts';
import type { PlannedFile } from './planned-file.ts';

/** The changes that lead from what is published to the plan, in order. */
export function planChanges(
  files: ReadonlyMap<string, PublishedFile>,
  plan: ReadonlyMap<string, PlannedFile>,
  strays: readonly string[],
): FileChange[] {
  const placed: FileChange[] = [];
  for (const [path, { file, staged }] of plan)
    if (staged !== undefined) placed.push({ path, before: files.get(path), after: file, staged });
  const gone: FileChange[] = [];
  for (const [path, before] of files)
    if (!plan.has(path)) gone.push({ path, before, after: undefined, staged: undefined });
  for (const path of strays)
    if (!isPlanned(plan, path)) gone.push({ path, before: undefined, after: undefined, staged: undefined });
  return orderChanges(placed, gone);
}

/**
 * The order in which a host that just serves the folder never shows a page before what it loads: files with a digest in their name, other
 * pages' parts, pages, lists for machines, and at last what goes.
 */
export function orderChanges(placed: readonly FileChange[], gone: readonly FileChange[]): FileChange[] {
  const inTheWay = blocking(placed, gone);
  return [
    ...gone.filter(({ path }) => inTheWay.has(path)),
    ...placed.toSorted((a, b) => rankOf(a.path) - rankOf(b.path)),
    ...gone.filter(({ path }) => !inTheWay.has(path)),
  ];
}

/** Whether a file or a copy of one will stand at a path. */
function isPlanned(plan: ReadonlyMap<string, PlannedFile>, path: string): boolean {
  return FORMS.some(
    (form) =>
      path.endsWith(form) && sizeOf(plan.get(path.slice(0, path.length - form.length))?.file, form) !== undefined,
  );
}

/** Of what goes, files where a folder must come and files in a folder where a file must come. */
function blocking(placed: readonly FileChange[], gone: readonly FileChange[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (gone.length === 0) return found;
  const fresh = placed.filter(({ before }) => before === undefined).map(({ path }) => path);
  const freshFiles = new Set(fresh);
  const freshFolders = new Set(fresh.flatMap(foldersAbove));
  for (const { path } of gone)
    if (freshFolders.has(path) || foldersAbove(path).some((folder) => freshFiles.has(folder))) found.add(path);
  return found;
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}

function rankOf(path: string): number {
  if (isHashed(`/${path}`)) return 0;
  if (path.endsWith('.html')) return 2;
  return /(?:\.xml|\.json|\/|^sw\.js|^_\w+)$/.test(path) ? 3 : 1;
}
