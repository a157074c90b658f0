import type { DeskStore } from '../comment-store.ts';
import type { Database } from '../database.ts';
import { createAudit } from './audit.ts';
import { decide } from './decide.ts';
import { createErasureRequests } from './erasure-requests.ts';
import { readFigures } from './figures.ts';
import { countLists, listComments } from './list.ts';
import { createMarks } from './marks.ts';
import { openComment } from './open.ts';
import { revise } from './revise.ts';
import { createRules } from './rules.ts';

/** The editors' half of the store on a database. */
export function createDeskStore(database: Database): DeskStore {
  return {
    ...createMarks(database),
    ...createErasureRequests(database),
    ...createRules(database),
    ...createAudit(database),
    counts: () => countLists(database),
    list: (request) => listComments(database, request),
    open: (id) => openComment(database, id),
    decide: (decision) => decide(database, decision),
    revise: (change) => revise(database, change),
    figures: (from, to) => readFigures(database, from, to),
  };
}
