import type { Environment } from '../../../environment/environment.ts';
import { describeDatabaseProblem, describeServiceEvent } from '../../../messages/comment-service.ts';
import { runSite } from '../../../serving/serve-site.ts';
import { createNodeComments } from './create-node-comments.ts';
import { createQuietLog } from './quiet-log.ts';
import { TablesOutdated } from './ready-database.ts';

/** Serves the site with its comment function until a signal ends it; resolves to the exit code. A database that fails is told and does not keep readers from the pages. */
export async function runSiteWithComments(environment: Environment): Promise<0 | 1> {
  const log = createQuietLog((event) => console.error(describeServiceEvent(event)));
  const comments = await createNodeComments(environment, log);
  const problem = await comments.problem();
  if (problem !== undefined)
    console.error(describeDatabaseProblem(problem instanceof TablesOutdated ? 'tables-outdated' : 'unusable', problem));
  return runSite(environment, comments);
}
