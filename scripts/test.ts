import { runChecks } from '../src/testing/run-checks.ts';
import { runTests } from '../src/testing/run-tests.ts';

const tests = await runTests(process.argv.slice(2));
const checks = process.argv.length > 2 ? { passed: 0, failed: 0 } : await runChecks();
const failed = tests.failed + checks.failed;
console.log(`\n${tests.passed + checks.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
