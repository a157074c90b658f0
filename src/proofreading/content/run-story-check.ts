import { relative, resolve } from 'node:path';
import { findEntries } from '../../content-store/find-entries.ts';
import type { ReadOptions } from '../../content-store/read-content.ts';
import { proofreadingCommand } from '../../messages/proofreading-command.ts';
import { printEditorFindings } from '../../messages/proofreading-table.ts';
import { describeEditorFinding } from '../../messages/proofreading.ts';
import { proofreadContent } from './proofread-content.ts';

/** What a command prints and ends with. */
export interface CommandResult {
  readonly output: string;
  readonly code: number;
}

/** `check bai [PATH…] [--json]`: content and proofreading of the whole folder or of the entries below the paths; ends with 1 on errors. */
export async function runStoryCheck(
  options: ReadOptions,
  args: readonly string[],
  cwd: string,
): Promise<CommandResult> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined)
    return { output: `${proofreadingCommand.unknownOption(unknown)}\n${proofreadingCommand.usage}`, code: 1 };
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const chosen = paths.map((path) => choose(path, options.contentDir, cwd));
  const { places } = await findEntries(options.contentDir);
  const missing = paths.find((_, index) => !places.some(({ file }) => chosen[index]?.(file)));
  if (missing !== undefined)
    return { output: `${proofreadingCommand.noStories(missing)}\n${proofreadingCommand.usage}`, code: 1 };
  const isWanted = (file: string) => chosen.length === 0 || chosen.some((accepts) => accepts(file));
  const { findings, entries } = await proofreadContent(options, isWanted);
  const code = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (args.includes('--json')) {
    const told = findings.map((finding) => ({ ...finding, ...describeEditorFinding(finding) }));
    return { output: JSON.stringify({ entries, findings: told }), code };
  }
  const shown = relative(cwd, options.contentDir);
  const root = shown.startsWith('..') ? options.contentDir : shown;
  return { output: printEditorFindings(findings, entries, `${root}/`), code };
}

/** A path as typed, from where the editor stands or from the content folder, to an entry's file, its folder or a folder of entries. */
function choose(path: string, contentDir: string, cwd: string): (file: string) => boolean {
  const roots = [relative(contentDir, resolve(cwd, path)), relative(contentDir, resolve(contentDir, path))]
    .map((root) => root.replaceAll('\\', '/'))
    .filter((root) => !root.startsWith('..'));
  return (file) => roots.some((root) => root === '' || file === root || file.startsWith(`${root}/`));
}
