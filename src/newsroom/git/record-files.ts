import { join } from 'node:path';
import { type FileChange, applyChanges, readIfThere } from './apply-changes.ts';
import { clearJournal, finishPending, writeJournal } from './journal.ts';
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
export async function recordFiles(repository: Repository, input: RecordInput): Promise<string> {
  // A full disk may have kept the last record from its files: what lies there is not somebody's change.
  await finishPending(repository);
  for (let left = ATTEMPTS; ; left--) {
    const head = await headOf(repository);
    try {
      return await recordOnto(head, repository, input);
    } catch (error) {
      // Somebody commits by hand in this moment: ours goes on top of his, unless he changed the same files.
      const now = await headOf(repository);
      if (left === 0 || now === head || (await isChangedBetween(repository, head, now, input.changes))) throw error;
    }
  }
}

const ATTEMPTS = 3;

async function recordOnto(first: string, repository: Repository, { changes, author, message }: RecordInput) {
  const head = await recordByHand(first, repository, changes);
  const commit = await writeCommit(repository, head, changes, message, {
    ...SYSTEM,
    GIT_AUTHOR_NAME: nameOf(author),
    GIT_AUTHOR_EMAIL: `${author.id}@toa-soan.invalid`,
  });
  if (commit === undefined) return head;
  await moveHead(repository, head, commit, changes);
  await applyChanges(repository.contentDir, changes);
  await renewIndex(
    repository,
    changes.map(({ path }) => path),
  );
  await clearJournal(repository);
  return commit;
}

/** Records what lies in the content folder otherwise than it was recorded: nothing is overwritten without a trace. Resolves to the head then. */
async function recordByHand(head: string, repository: Repository, changes: readonly FileChange[]): Promise<string> {
  const { root, contentDir, prefix } = repository;
  const listed = await readGit(root, ['ls-tree', '-z', head, '--', ...changes.map(({ path }) => `${prefix}${path}`)]);
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
  if (foreign.length === 0) return head;
  const commit = await writeCommit(repository, head, foreign, 'Ghi lại chỗ sửa ngoài tòa soạn', SYSTEM);
  if (commit === undefined) return head;
  await moveHead(repository, head, commit, foreign);
  return commit;
}

/** Makes a commit the newest, if the one below it still is; noted before, so that a crash afterwards is finished. */
async function moveHead(repository: Repository, head: string, commit: string, changes: readonly FileChange[]) {
  await writeJournal(repository, { commit, paths: changes.map(({ path }) => path) });
  await runGit(repository.root, ['update-ref', '-m', 'toa-soan', 'HEAD', commit, head]);
}

async function headOf({ root }: Repository): Promise<string> {
  return readGit(root, ['rev-parse', 'HEAD']);
}

async function isChangedBetween(
  { root, prefix }: Repository,
  from: string,
  to: string,
  changes: readonly FileChange[],
): Promise<boolean> {
  const changed = await readGit(root, ['diff-tree', '-r', '-z', '--name-only', from, to]);
  const names = new Set(changed.split('\0'));
  return changes.some(({ path }) => names.has(`${prefix}${path}`));
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
  await runGit(root, ['--literal-pathspecs', 'reset', '--quiet', '--', ...names]).catch(() => undefined);
}

/** Git drops some signs of a name and refuses an empty one. */
function nameOf({ name, id }: Author): string {
  const plain = name.replace(/[<>\n\0]/g, ' ').trim();
  return plain === '' ? id : plain;
}
