import { Hono } from 'hono';
import { findPhrases } from '../../../domain/phrases/find-phrases.ts';
import { cleanLine } from '../../../domain/text/clean-text.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { readFields, readText } from '../../sign-in/answers/read-fields.ts';
import { refuse } from '../../sign-in/answers/refuse.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import { maySee, type DeskTools } from '../desk-tools.ts';
import type { DeskDryRun, DeskPhrase } from '../../../domain/desk-api/wire.ts';

const LONGEST_PHRASE = 80;
/** A dry run reads the newest comments, as many as a worker may look through in one answer. */
const LOOKED_AT = 2000;
const A_PAGE = 500;
const EXAMPLES = 20;
const MODES = ['open', 'read-only', 'off'] as const;

/** What editors set for comments to come: the policy of a story, phrases. */
export function ruleRoutes({ store, clock, newId, allow, createStoryReader }: DeskTools): Hono {
  const routes = new Hono();
  routes
    .post('/chinh-sach', allow('set-policy'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const story = await createStoryReader()(readText(body, 'bai'));
      // Only stories of the site: a policy for any text that is sent would fill the table.
      if (story.path === null || !maySee(editor, story)) return refuseDesk('comment-not-found');
      const sent = body['cheDo'];
      const mode = MODES.find((known) => known === sent);
      if (mode === undefined && sent !== null) return refuseDesk('mode-unknown');
      await store.setPolicy(story.id, mode ?? null, editor.id, clock());
      return answer({ xong: true });
    })

    .get('/cum-tu', allow('set-phrases'), async () => {
      return answer((await store.phrases()) satisfies readonly DeskPhrase[]);
    })

    .post('/cum-tu', allow('set-phrases'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const text = cleanLine(readText(body, 'cumTu'));
      const label = cleanLine(readText(body, 'viSao'));
      if (!isPhrase(text) || label === '' || label.length > LONGEST_PHRASE) return refuseDesk('phrase-invalid');
      const known = (await store.phrases()).find((phrase) => phrase.text === text);
      const now = clock();
      await store.savePhrase({ id: known?.id ?? newId(now), text, label }, context.var.editor.id, now);
      return answer({ xong: true });
    })

    .post('/cum-tu/:id/xoa', allow('set-phrases'), async (context) => {
      await store.removePhrase(context.req.param('id'), context.var.editor.id, clock());
      return answer({ xong: true });
    })

    .post('/cum-tu/thu', allow('set-phrases'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const text = cleanLine(readText(body, 'cumTu'));
      if (!isPhrase(text)) return refuseDesk('phrase-invalid');
      return answer(await tryPhrase(text, createStoryReader(), context.var.editor));
    });
  return routes;

  async function tryPhrase(
    text: string,
    readStory: ReturnType<DeskTools['createStoryReader']>,
    editor: Parameters<typeof maySee>[0],
  ): Promise<DeskDryRun> {
    const examples: DeskDryRun['viDu'][number][] = [];
    let [looked, hits, next]: [number, number, string | null] = [0, 0, null];
    do {
      const page = await store.list({ view: 'all', limit: A_PAGE, ...(next === null ? {} : { after: next }) });
      for (const { id, name, state, text: written, story } of page.comments) {
        if (!maySee(editor, await readStory(story))) continue;
        looked++;
        const [match] = findPhrases(`${name}\n${written}`, [{ text, label: '' }]);
        if (match === undefined) continue;
        hits++;
        if (examples.length < EXAMPLES) examples.push({ id, name, state, found: match.found });
      }
      next = page.next;
    } while (next !== null && looked < LOOKED_AT);
    return { daXem: looked, soLan: hits, viDu: examples };
  }
}

function isPhrase(text: string): boolean {
  return /\p{L}.*\p{L}/u.test(text) && text.length <= LONGEST_PHRASE;
}
