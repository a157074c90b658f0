import { runWordpressCommand } from '../src/importing/wordpress/wordpress-command.ts';
import { IMPORT_USAGE } from '../src/messages/importing-command.ts';

const kinds: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  wordpress: runWordpressCommand,
};

const [kind = '', ...args] = process.argv.slice(2);
const run = kinds[kind];
if (run === undefined) {
  console.error(IMPORT_USAGE);
  process.exitCode = 1;
} else {
  process.exitCode = await run(args);
}
