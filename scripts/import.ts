import { runPagesCommand } from '../src/importing/pages/pages-command.ts';
import { runWordCommand } from '../src/importing/word/word-command.ts';
import { runWordpressCommand } from '../src/importing/wordpress/wordpress-command.ts';
import { IMPORT_USAGE } from '../src/messages/importing-command.ts';

const kinds: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  word: runWordCommand,
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
