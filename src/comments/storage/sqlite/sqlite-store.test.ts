import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { checkCommentStore } from '../contract/store-contract.ts';
import { openSqlite } from './open-sqlite.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'lan-toa-sqlite-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

checkCommentStore(() => Promise.resolve(openSqlite(path.join(folder, 'comments.sqlite'))));
