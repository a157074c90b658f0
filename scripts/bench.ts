/** What can be measured, by the first argument; each takes the rest and resolves to the exit code. */
export const benches: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  search: async () => {
    const { findChromium } = await import('../src/testing/browser/find-chromium.ts');
    const { runSearchBench } = await import('../src/search/bench/run-search-bench.ts');
    return (args) => runSearchBench(args, findChromium);
  },
  comments: async () => (await import('../src/comments/bench/run-comment-bench.ts')).runCommentBench,
  build: async () => {
    const { installDebianPackage } = await import('../src/testing/install-debian-package.ts');
    const { runBuildBench } = await import('../src/building/bench/run-build-bench.ts');
    return (args) => runBuildBench(args, installDebianPackage);
  },
  load: async () => {
    const { installDebianPackage } = await import('../src/testing/install-debian-package.ts');
    const { runLoadBench } = await import('../src/building/bench/load/run-load-bench.ts');
    return (args) => runLoadBench(args, installDebianPackage);
  },
  page: async () => (await import('../src/testing/bench/bench-pages.ts')).benchPages,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = await benches[name]?.();
if (bench === undefined) console.error(`npm run bench ${Object.keys(benches).join(' | ')} [-- --json]`);
process.exitCode = (await bench?.(args)) ?? 1;
