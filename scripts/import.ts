import { runPagesCommand } from '../src/importing/pages/pages-command.ts';
import { runWordCommand, type RemarkOnDraft } from '../src/importing/word/word-command.ts';
import { runWordpressCommand } from '../src/importing/wordpress/wordpress-command.ts';
import { describeRemark } from '../src/messages/proofreading.ts';
import { openDraftReader } from '../src/proofreading/content/proofread-draft.ts';
import { IMPORT_USAGE } from '../src/messages/importing-command.ts';

const kinds: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  word: (args) => runWordCommand(args, openRemarks),
  wordpress: runWordpressCommand,
  pages: runPagesCommand,
};

const [kind = '', ...args] = process.argv.slice(2);
const run = kinds[kind];
if (run === undefined) {
  console.error(IMPORT_USAGE);
  process.exitCode = 1;
} else {
  process.exitCode = await run(args);
}

async function openRemarks(contentDir: string): Promise<RemarkOnDraft> {
  const read = await openDraftReader(contentDir);
  return (place, source) =>
    read(place, source).map((finding) => ({ code: finding.code, text: describeRemark(finding) }));
}
