import { join } from 'node:path';
import { type FileChange, applyChanges, readIfThere } from './apply-changes.ts';
import { clearJournal, writeJournal } from './journal.ts';
import { SYSTEM, type Repository } from './repository.ts';
import { readGit, runGit } from './run-git.ts';

/** Who did something, as the record names him. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** One record: files of the content folder, who changed them, and one Vietnamese sentence. */
export interface RecordInput {
  readonly changes: readonly FileChange[];
  readonly author: Author;
  readonly message: string;
}

/**
 * Records changes of content as one commit and writes them into the content folder. The commit is the moment that counts: a crash before it
 * leaves nothing, a crash after it is finished at the next start. What somebody changed by hand in the same files is recorded first.
 */
export async function recordFiles(repository: Repository, { changes, author, message }: RecordInput): Promise<string> {
  await recordByHand(repository, changes);
  const head = await readGit(repository.root, ['rev-parse', 'HEAD']);
  const commit = await writeCommit(repository, head, changes, message, {
    ...SYSTEM,
    GIT_AUTHOR_NAME: nameOf(author),
    GIT_AUTHOR_EMAIL: `${author.id}@toa-soan.invalid`,
  });
  if (commit === undefined) return head;
  await writeJournal(repository, { commit, paths: changes.map(({ path }) => path) });
  await runGit(repository.root, ['update-ref', '-m', 'toa-soan', 'HEAD', commit, head]);
  await applyChanges(repository.contentDir, changes);
  await renewIndex(
    repository,
    changes.map(({ path }) => path),
  );
  await clearJournal(repository);
  return commit;
}

/** Records what lies in the content folder otherwise than it was recorded: nothing is overwritten without a trace. */
async function recordByHand(repository: Repository, changes: readonly FileChange[]): Promise<void> {
  const { root, contentDir, prefix } = repository;
  const listed = await readGit(root, ['ls-tree', '-z', 'HEAD', '--', ...changes.map(({ path }) => `${prefix}${path}`)]);
  const known = new Map(
    listed
      .split('\0')
      .filter(Boolean)
      .map((line): [string, string] => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/)[2] ?? '']),
  );
  const foreign: FileChange[] = [];
  for (const { path } of changes) {
    const bytes = await readIfThere(join(contentDir, path));
    const blob = known.get(`${prefix}${path}`);
    if (bytes === undefined ? blob === undefined : blob === (await blobName(root, bytes))) continue;
    foreign.push({ path, bytes: bytes ?? null });
  }
  if (foreign.length === 0) return;
  const head = await readGit(root, ['rev-parse', 'HEAD']);
  const commit = await writeCommit(repository, head, foreign, 'Ghi lại chỗ sửa ngoài tòa soạn', SYSTEM);
  if (commit !== undefined) await runGit(root, ['update-ref', 'HEAD', commit, head]);
}

async function blobName(root: string, bytes: Uint8Array): Promise<string> {
  return readGit(root, ['hash-object', '--stdin'], { input: bytes });
}

/** A commit object on top of `head`; undefined when it would change nothing. */
async function writeCommit(
  { root, prefix, privateDir }: Repository,
  head: string,
  changes: readonly FileChange[],
  message: string,
  author: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  // An index of our own: the user's may be locked, half staged, or left locked by a crash.
  const env = { GIT_INDEX_FILE: join(privateDir, 'index') };
  await runGit(root, ['read-tree', head], { env });
  const lines: string[] = [];
  for (const { path, bytes } of changes) {
    const name = `${prefix}${path}`;
    if (bytes === null) lines.push(`0 ${'0'.repeat(40)}\t${name}`);
    else lines.push(`100644 ${await readGit(root, ['hash-object', '-w', '--stdin'], { input: bytes })}\t${name}`);
  }
  await runGit(root, ['update-index', '-z', '--index-info'], { env, input: lines.map((line) => `${line}\0`).join('') });
  const tree = await readGit(root, ['write-tree'], { env });
  if (tree === (await readGit(root, ['rev-parse', `${head}^{tree}`]))) return undefined;
  return readGit(root, ['commit-tree', tree, '-p', head], { env: { ...author }, input: `${message}\n` });
}

/** Tells the user's index of the record; when it is locked, `git status` is wrong for a while and nothing else. */
export async function renewIndex({ root, prefix }: Repository, paths: readonly string[]): Promise<void> {
  const names = paths.map((path) => `${prefix}${path}`);
  await runGit(root, ['reset', '--quiet', '--', ...names]).catch(() => undefined);
}

/** Git drops some signs of a name and refuses an empty one. */
function nameOf({ name, id }: Author): string {
  const plain = name.replace(/[<>\n\0]/g, ' ').trim();
  return plain === '' ? id : plain;
}
