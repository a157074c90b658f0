import { createPublisher } from '../newsroom/publish/create-publisher.ts';
import { readEnvironment } from '../environment/read-environment.ts';

// A newsroom that does nothing but publish, to be killed: asks for a build, or does what the one before it left, and tells how far it is.
const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
const publisher = createPublisher(environment.value, process.cwd(), Date.now);
publisher.onChange(() => process.send?.(publisher.state()));
for (const reason of process.argv.slice(2)) publisher.publish(reason);
