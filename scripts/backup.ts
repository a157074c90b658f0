import { runUpkeep } from '../src/comments/adapters/node/upkeep/run-upkeep.ts';

process.exitCode = await runUpkeep('backup', process.argv.slice(2));
