import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeComments } from '../../comments/adapters/node/create-node-comments.ts';
import { createQuietLog } from '../../comments/adapters/node/quiet-log.ts';
import { currentLocalTime } from '../../content-store/astro-loader.ts';
import type { Environment } from '../../environment/environment.ts';
import { describeServiceEvent } from '../../messages/comment-service.ts';
import { describeRepositoryProblem, RUN_TEXT } from '../../messages/newsroom-run.ts';
import { takeLock } from '../../serving/publication/file-lock.ts';
import { runSite } from '../../serving/serve-site.ts';
import { createNewsroom } from '../app/create-newsroom.ts';
import { finishRecord } from '../git/journal.ts';
import { openRepository } from '../git/repository.ts';
import { createPreviewer } from '../preview/create-previewer.ts';
import { openPublishing } from './open-publishing.ts';
import { createContentView } from '../stories/content-view.ts';
import { createStoryDesk } from '../stories/story-desk.ts';
import { createStoryIndex } from '../stories/story-index.ts';
import { openClientFiles } from './client-files.ts';

/** Serves the newsroom, with the site, the comments and their desk beside it, until a signal ends it; resolves to the exit code. */
export async function runNewsroom(environment: Environment, root: string): Promise<0 | 1> {
  const { contentDir, dataDir, outDir, newsroom, now } = environment;
  // One newsroom writes the records of a content folder.
  const release = await takeLock(join(dataDir, 'toa-soan.lock'), () => console.log(RUN_TEXT.otherRuns));
  const opened = await openRepository(contentDir);
  if (!opened.ok) {
    console.error(describeRepositoryProblem(opened.problem));
    return 1;
  }
  const repository = opened.value;
  if (await finishRecord(repository)) console.log(RUN_TEXT.finished);
  if (!existsSync(join(outDir, 'index.html')) && !(await buildFirst(root))) return 1;
  const client = await openClientFiles(root);
  const desk = createStoryDesk({
    repository,
    index: createStoryIndex(contentDir, dataDir),
    now: () => now ?? currentLocalTime(),
    clock: Date.now,
  });
  const log = createQuietLog((event) => console.error(describeServiceEvent(event)));
  // Passkeys, sessions and forms belong to the address under which editors open the newsroom.
  const comments = await createNodeComments({ ...environment, siteUrl: newsroom.url }, log);
  const previewer = createPreviewer(environment, root);
  const publishing = openPublishing(environment, root, desk);
  const first = createNewsroom({
    ...{ desk, dataDir, client, previewer, publisher: publishing.publisher, renewHours: publishing.renew },
    view: createContentView(desk, dataDir),
    url: newsroom.url,
    authenticate: comments.authenticate,
    waitingComments: comments.waiting,
    log: (error) => console.error(error),
  });
  console.log(RUN_TEXT.opening(newsroom.url));
  const code = await runSite(
    { ...environment, host: newsroom.host, port: newsroom.port },
    {
      api: comments.api,
      first,
      start: comments.start,
      async stop() {
        await publishing.stop();
        previewer.close();
        await comments.stop();
      },
    },
  );
  release();
  return code;
}

/** The newsroom shows the site: there must be one. */
async function buildFirst(root: string): Promise<boolean> {
  console.log(RUN_TEXT.building);
  const build = spawn(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'inherit', cwd: root });
  const [code] = (await once(build, 'exit')) as [number | null];
  return code === 0;
}
