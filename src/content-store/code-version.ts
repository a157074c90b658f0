import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A digest of the code under these paths of the project (folders or files, tests left out) and of the versions of what it imports.
 * It versions what that code computed; where the sources cannot be found it is new in every process, so that nothing old is served.
 */
export function codeVersion(paths: readonly string[]): string {
  const root = projectRoot(dirname(fileURLToPath(import.meta.url))) ?? projectRoot(process.cwd());
  if (root === undefined) return randomUUID();
  const hash = createHash('sha256');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies?: unknown };
  hash.update(JSON.stringify(dependencies));
  for (const file of paths.flatMap((path) => sourcesIn(root, path))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 24);
}

function sourcesIn(root: string, path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The nearest folder upwards that holds this project's sources: code that a build bundled lies below it too. */
function projectRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'src/content-store/code-version.ts')) && existsSync(join(folder, 'package.json')))
      return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
