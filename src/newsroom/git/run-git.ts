import { spawn } from 'node:child_process';

/** A git command that failed, with what it said. */
export class GitFailure extends Error {
  readonly args: readonly string[];
  readonly said: string;

  constructor(args: readonly string[], said: string, cause?: unknown) {
    super(`git ${args.join(' ')}: ${said.trim()}`, { cause });
    this.name = 'GitFailure';
    this.args = args;
    this.said = said;
  }
}

/** What a git command is given besides its arguments. */
export interface GitInput {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git in a folder and resolves to what it printed; rejects with a `GitFailure`. */
export async function runGit(folder: string, args: readonly string[], given: GitInput = {}): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const child = spawn(
    'git',
    ['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false', '-c', 'core.fsync=committed,loose-object', ...args],
    {
      cwd: folder,
      env: { ...withoutGit(process.env), ...FIXED, ...given.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  const printed: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  child.on('error', (error) => reject(new GitFailure(args, error.message, error)));
  child.on('close', (code) => {
    if (code === 0) resolve(Buffer.concat(printed));
    else reject(new GitFailure(args, Buffer.concat(said).toString()));
  });
  // A command that ends before it has read everything tells so by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(given.input ?? '');
  return promise;
}

/** The same as text without the last line break. */
export async function readGit(folder: string, args: readonly string[], given: GitInput = {}): Promise<string> {
  return (await runGit(folder, args, given)).toString('utf8').replace(/\n$/, '');
}

/** Messages in one language, no question on the terminal, no editor. */
const FIXED = { LC_ALL: 'C.UTF-8', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0' };

/** The newsroom may have been started by a hook or a tool that points git somewhere else. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|PREFIX)$/.test(name)),
  );
}
