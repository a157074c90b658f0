import { readEnvironment } from '../../environment/read-environment.ts';
import { describeEnvironmentProblem } from '../../messages/environment.ts';
import {
  mappingSentence,
  OLD_SITE_HELP,
  OLD_SITE_USAGE,
  progressLine,
  reportLines,
} from '../../messages/importing-old-sites.ts';
import { type OldSiteArguments, readArguments } from './read-arguments.ts';
import { runImport, type ImportProgress, type OldSite } from './run-import.ts';

/** An old site made ready by its command, or one sentence that says why it cannot be. */
export type OpenedSite = { readonly site: OldSite } | { readonly refused: string };

/** One kind of old site as a command. */
export interface OldSiteCommand {
  readonly kind: 'wordpress' | 'pages';
  readonly open: (args: OldSiteArguments) => Promise<OpenedSite>;
  /** The sentence for what `open` or the reading of stories threw; undefined for a bug. */
  readonly explain: (error: unknown, args: OldSiteArguments) => string | undefined;
}

/** Runs an import from the command line; prints its report and resolves to the exit code. */
export async function runOldSiteCommand(command: OldSiteCommand, written: readonly string[]): Promise<0 | 1> {
  const args = readArguments(written);
  if ('unknown' in args) return refuse(OLD_SITE_USAGE.unknownOption(args.unknown), written.includes('--json'));
  if (args.isHelp) {
    console.log(`${OLD_SITE_HELP[command.kind]}${OLD_SITE_HELP.both}`);
    return 0;
  }
  const environment = readEnvironment(process.env, process.cwd());
  if (!environment.ok) return refuse(environment.problems.map(describeEnvironmentProblem).join('\n'), args.isJson);
  try {
    const opened = await command.open(args);
    if ('refused' in opened) return refuse(opened.refused, args.isJson);
    const { mapping } = opened.site;
    const site =
      args.section === undefined
        ? opened.site
        : { ...opened.site, mapping: { ...mapping, defaultSection: args.section } };
    const result = await runImport(site, environment.value, { ...args, onProgress: createProgress(args.isJson) });
    if ('problem' in result) return refuse(mappingSentence(result.problem), args.isJson);
    console.log(args.isJson ? JSON.stringify({ ok: true, ...result }) : reportLines(result).join('\n'));
    return 0;
  } catch (error) {
    const sentence = command.explain(error, args);
    if (sentence === undefined) throw error;
    return refuse(sentence, args.isJson);
  }
}

function refuse(sentence: string, isJson: boolean): 1 {
  if (isJson) console.log(JSON.stringify({ ok: false, error: sentence }));
  else console.error(sentence);
  return 1;
}

/** A line on a terminal that changes in place; elsewhere only every few thousand stories. */
function createProgress(isJson: boolean): (progress: ImportProgress) => void {
  if (isJson) return () => undefined;
  const isLive = process.stderr.isTTY;
  let next = 0;
  return (progress) => {
    const isEnd = progress.count === progress.of;
    const now = performance.now();
    if (isLive && (now >= next || isEnd)) {
      next = now + 200;
      process.stderr.write(`\r\u001B[K${progressLine(progress)}${isEnd ? '\n' : ''}`);
    } else if (!isLive && (progress.phase === 'waiting' || progress.count % 2000 === 0)) {
      console.error(progressLine(progress));
    }
  };
}
