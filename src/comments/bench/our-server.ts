import { readEnvironment } from '../../environment/read-environment.ts';
import { serveSite } from '../../serving/serve-site.ts';
import { createNodeComments } from '../adapters/node/create-node-comments.ts';
import { reportToBench } from './bench-child.ts';

// The server as `npm run serve` runs it, workers included.
const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
const comments = await createNodeComments(environment.value, ({ error }) => console.error(error));
const started = await serveSite(environment.value, comments.api);
if (!started.ok) throw new Error(started.problem.code);
comments.start(started.value);
reportToBench(started.value.port);
