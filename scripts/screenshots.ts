import { takeScreenshots } from '../src/testing/screenshots.ts';

process.exitCode = (await takeScreenshots(process.argv.slice(2))) > 0 ? 0 : 1;
