import type { DeskStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { textOf } from '../rows/comment-row.ts';
import { insertGeneralEvent } from '../rows/event-row.ts';
import { insertRender } from '../rows/outbox-row.ts';

type Rules = Pick<DeskStore, 'block' | 'unblock' | 'setPolicy' | 'phrases' | 'savePhrase' | 'removePhrase'>;

/** What editors set for comments to come: blocks with an end, policies of stories, phrases; each change is in the log. */
export function createRules(database: Database): Rules {
  return {
    async block(authorKey, until, reason, editor, at) {
      await database.batch([
        sql`INSERT INTO author_blocks (author_key, until_at, reason, editor, at)
          VALUES (${authorKey}, ${until}, ${reason}, ${editor}, ${at})
          ON CONFLICT (author_key) DO UPDATE SET until_at = excluded.until_at, reason = excluded.reason,
            editor = excluded.editor, at = excluded.at`,
        insertGeneralEvent({ ...event('author-blocked', editor, at), detail: { until } }),
      ]);
    },

    async unblock(authorKey, editor, at) {
      await database.batch([
        sql`DELETE FROM author_blocks WHERE author_key = ${authorKey}`,
        insertGeneralEvent(event('author-unblocked', editor, at)),
      ]);
    },

    async setPolicy(story, policy, editor, at) {
      await database.batch([
        policy === null
          ? sql`DELETE FROM story_policies WHERE story = ${story}`
          : sql`INSERT INTO story_policies (story, policy) VALUES (${story}, ${policy})
            ON CONFLICT (story) DO UPDATE SET policy = excluded.policy`,
        insertGeneralEvent({ ...event('policy-set', editor, at), detail: { story, policy } }),
        insertRender(story, 'policy-set', at),
      ]);
    },

    async phrases() {
      const rows = await database.all(sql`SELECT id, text, label FROM phrases ORDER BY text, id`);
      return rows.map((row) => ({ id: textOf(row, 'id'), text: textOf(row, 'text'), label: textOf(row, 'label') }));
    },

    async savePhrase({ id, text, label }, editor, at) {
      await database.batch([
        sql`INSERT INTO phrases (id, text, label) VALUES (${id}, ${text}, ${label})
          ON CONFLICT (id) DO UPDATE SET text = excluded.text, label = excluded.label`,
        insertGeneralEvent({ ...event('phrase-saved', editor, at), detail: { phrase: text } }),
      ]);
    },

    async removePhrase(id, editor, at) {
      await database.batch([
        sql`DELETE FROM phrases WHERE id = ${id}`,
        insertGeneralEvent({ ...event('phrase-removed', editor, at), detail: { phrase: id } }),
      ]);
    },
  };
}

type RuleEvent = 'author-blocked' | 'author-unblocked' | 'policy-set' | 'phrase-saved' | 'phrase-removed';

function event(kind: RuleEvent, actor: string, at: number) {
  return { id: crypto.randomUUID(), kind, actor, at };
}
