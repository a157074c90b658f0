import { afterAll, describe } from 'vitest';
import { startPostgres } from '../../../testing/postgres-server.ts';
import { checkCommentStore } from '../contract/store-contract.ts';
import { openPostgres } from './open-postgres.ts';

const server = await startPostgres();
afterAll(() => server.stop(), 30_000);

describe('on PostgreSQL', () => checkCommentStore(() => Promise.resolve(openPostgres(server.url))));
