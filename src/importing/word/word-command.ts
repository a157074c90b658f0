import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { currentLocalTime } from '../../content-store/astro-loader.ts';
import { readEnvironment } from '../../environment/read-environment.ts';
import { describeEnvironmentProblem } from '../../messages/environment.ts';
import { describeImportWarning, describeWordProblem } from '../../messages/importing.ts';
import { WORD_COMMAND_TEXT } from '../../messages/importing-word-command.ts';
import type { EntryPlace } from '../../content-store/parse-entry.ts';
import { composeEntry } from '../entry/compose-entry.ts';
import { writeEntry } from '../entry/write-entry.ts';
import { importWord, type WordReport, type WordSource } from './import-word.ts';
import { readSite } from './read-site.ts';

/** What became of one file, as `--json` prints it. */
export interface WordOutcome extends Partial<WordReport> {
  readonly file: string;
  /** Folder of the written draft, below the folder that was written to. */
  readonly folder?: string;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly error?: { readonly code: string; readonly text: string };
}

/** What somebody who reads a draft remarks on it; proofreading knows imports, so it is handed in. */
export type RemarkOnDraft = (
  place: EntryPlace,
  source: string,
) => readonly { readonly code: string; readonly text: string }[];

/** Runs `npm run import word`: makes drafts of all files, tells all that is wrong together, and resolves to the exit code. */
export async function runWordCommand(
  args: readonly string[],
  openRemarks: (contentDir: string) => Promise<RemarkOnDraft>,
): Promise<0 | 1> {
  const wish = readWish(args);
  if (wish === undefined || wish.files.length === 0 || wish.isHelp) {
    (wish?.isHelp === true ? console.log : console.error)(WORD_COMMAND_TEXT.usage);
    return wish?.isHelp === true ? 0 : 1;
  }
  const environment = readEnvironment(process.env, process.cwd());
  if (!environment.ok) {
    for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
    return 1;
  }
  const { contentDir, now } = environment.value;
  const site = { ...(await readSite(contentDir)), now: now ?? currentLocalTime() };
  const remark = await openRemarks(contentDir);
  const outcomes: WordOutcome[] = [];
  for (const file of wish.files) {
    const outcome = await importFile(file, wish.out ?? contentDir, site, remark);
    outcomes.push(outcome);
    if (!wish.isJson) console.log(WORD_COMMAND_TEXT.outcome(outcome));
  }
  if (wish.isJson) console.log(JSON.stringify(outcomes, null, 2));
  else console.log(WORD_COMMAND_TEXT.sum(outcomes));
  return outcomes.some(({ error }) => error !== undefined) ? 1 : 0;
}

interface Wish {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

function readWish(args: readonly string[]): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    return {
      files: positionals,
      out: values.out === undefined ? undefined : resolve(values.out),
      isJson: values.json === true,
      isHelp: values.help === true,
    };
  } catch {
    return undefined;
  }
}

async function importFile(
  file: string,
  folder: string,
  site: Omit<WordSource, 'fileName'>,
  remark: RemarkOnDraft,
): Promise<WordOutcome> {
  const fail = (problem: Parameters<typeof describeWordProblem>[0]): WordOutcome => ({
    file,
    warnings: [],
    error: { code: problem.code, text: describeWordProblem(problem) },
  });
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return fail({ code: 'file-missing', args: {} });
  const imported = await importWord(bytes, { ...site, fileName: basename(file) });
  if ('problem' in imported) return fail(imported.problem);
  const written = await writeEntry(folder, imported.draft).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (written instanceof Error) return fail({ code: 'not-written', args: { folder, cause: written.code ?? '' } });
  const warnings = imported.warnings.map((warning) => ({ code: warning.code, text: describeImportWarning(warning) }));
  const { collection, slug, data, body } = imported.draft;
  const remarks = remark(
    { collection, slug, file: `${written.folder}/index.mdx` },
    composeEntry(collection, data, body),
  );
  return { file, folder: written.folder, ...imported.report, warnings: [...warnings, ...remarks] };
}
