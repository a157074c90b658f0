import path from 'node:path';
import type { EnvironmentProblem } from './environment.ts';

/** The resolved places that must not get into each other's way. */
export interface Folders {
  readonly cwd: string;
  readonly contentDir: string;
  readonly outDir: string;
  readonly dataDir: string;
  readonly databaseFile: string | undefined;
}

/** Finds places where a build would erase someone's work (the output folder is emptied) or publish what is private. */
export function findFolderProblems(folders: Folders): EnvironmentProblem[] {
  const { cwd, contentDir, outDir, dataDir, databaseFile } = folders;
  const problems: EnvironmentProblem[] = [];
  if (outDir === path.parse(outDir).root)
    problems.push({ variable: 'OUT_DIR', code: 'out-dir-is-root', value: outDir });
  else if (isWithin(cwd, outDir)) problems.push({ variable: 'OUT_DIR', code: 'out-dir-holds-project', value: outDir });
  else if (SOURCE_FOLDERS.some((name) => isWithin(outDir, path.join(cwd, name)))) {
    problems.push({ variable: 'OUT_DIR', code: 'out-dir-is-source', value: outDir });
  } else if (isWithin(contentDir, outDir) || isWithin(outDir, contentDir)) {
    problems.push({ variable: 'OUT_DIR', code: 'out-dir-overlaps-content', value: outDir });
  }
  if (isWithin(dataDir, outDir)) problems.push({ variable: 'DATA_DIR', code: 'out-dir-holds-private', value: dataDir });
  else if (databaseFile !== undefined && isWithin(databaseFile, outDir)) {
    problems.push({ variable: 'DATABASE_URL', code: 'out-dir-holds-private', value: databaseFile });
  }
  return problems;
}

const SOURCE_FOLDERS = ['src', 'public', 'scripts', 'node_modules', '.git', '.config', '.ci'];

/** Whether `inner` is `outer` or lies below it. */
function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}
