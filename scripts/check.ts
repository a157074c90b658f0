import { runChecks } from '../src/testing/run-checks.ts';

// `check bai …` is for editors: the stories alone, in seconds.
if (process.argv[2] === 'bai') await import('./check-stories.ts');
else process.exitCode = (await runChecks()).failed > 0 ? 1 : 0;
