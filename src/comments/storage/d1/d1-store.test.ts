import { describe } from 'vitest';
import { openD1 } from '../../../testing/d1-database.ts';
import { checkCommentStore } from '../contract/store-contract.ts';

describe('on D1', () => checkCommentStore(openD1));
