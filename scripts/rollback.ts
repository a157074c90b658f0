import { runRollback } from '../src/building/run-rollback.ts';

process.exit((await runRollback(process.cwd(), process.argv.slice(2))) ? 0 : 1);
