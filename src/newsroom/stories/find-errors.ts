import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storyCollectionNames } from '../../content-model/collections/index.ts';
import type { Finding } from '../../content-store/finding.ts';
import { parseEntry, usesOf } from '../../content-store/parse-entry.ts';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { addressBook } from './address-taken.ts';
import type { FoundStory, StoryDesk } from './story-desk.ts';
import { filesBeside, TEXT_FILE } from './story-folder.ts';

/** What would keep a text from being published: judged as if it were approved, by itself and by what it names. */
export async function findErrors(desk: StoryDesk, story: FoundStory, source: string): Promise<Finding[]> {
  const { contentDir } = desk.repository;
  const file = `${story.folder}/${TEXT_FILE}`;
  // A draft's errors are warnings only.
  const parsed = parseEntry({ ...story.id, file }, source.replace(/^state:.*$/m, 'state: chờ duyệt'));
  const errors = parsed.findings.filter(({ severity }) => severity === 'error');
  if (parsed.body?.summary.form === 'mdx' && !(await isApprovedBody(desk, story, source)))
    errors.push({ severity: 'error', code: 'body-syntax', file, args: { reason: 'program' } });
  // Two stories at one address would keep the whole site from being built.
  errors.push(...(await addressBook(desk)).checkFormerSlugs(parsed));
  const [all, { knownIds }, files] = await Promise.all([
    desk.index.all(),
    readReferenceData(contentDir),
    filesBeside(join(contentDir, story.folder)),
  ]);
  const beside = new Set(files.map(({ name }) => name));
  for (const use of usesOf(parsed)) {
    if (use.kind === 'link') continue;
    const at = { severity: 'error' as const, file, line: use.line, field: use.path, label: use.label };
    if (use.kind === 'asset') {
      if (beside.has(use.value.normalize('NFC'))) continue;
      errors.push({ ...at, code: 'asset-missing', args: { name: use.value, suggestion: '' } });
      continue;
    }
    const { target, value } = use;
    const isKnown =
      target === 'bai-viet'
        ? storyCollectionNames.some((name) => value.startsWith(`${name}/`)) && all.has(value)
        : (knownIds.get(target)?.has(value) ?? all.has(`${target}/${value}`));
    if (!isKnown) errors.push({ ...at, code: 'reference-missing', args: { value, target, suggestion: '' } });
  }
  return errors;
}

/**
 * Whether the body is the one that stands approved. A program in it runs wherever the site is built: only who may change files there may put
 * it into a text, and writers may go on changing the rest.
 */
async function isApprovedBody({ repository }: StoryDesk, { entry: { own } }: FoundStory, source: string) {
  if (own?.fields.state !== 'đã duyệt') return false;
  const approved = await readFile(join(repository.contentDir, own.folder, TEXT_FILE), 'utf8');
  return readFrontMatter(approved, TEXT_FILE).body === readFrontMatter(source, TEXT_FILE).body;
}
