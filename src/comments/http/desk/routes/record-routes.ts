import { Hono } from 'hono';
import { formatCsv } from '../../../../content-model/text/csv.ts';
import { localMonth, monthBefore } from '../../../domain/month-before.ts';
import { AUDIT_COLUMNS, auditCells } from '../../../../messages/desk.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { jsonAnswer } from '../../problem/answers.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import { describeEvent } from '../describe/describe-event.ts';
import type { DeskTools } from '../desk-tools.ts';
import type { DeskAudit, DeskFigures } from '../../../domain/desk-api/wire.ts';

const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/;
const MOST_MONTHS = 24;
const EVENTS_A_PAGE = 100;
const EVENTS_A_FILE = 20_000;
const A_READ = 1000;

/** Looking back: figures by month, the audit log and its file. */
export function recordRoutes({ store, clock, allow, readNames }: DeskTools): Hono {
  const routes = new Hono();
  routes
    .get('/so-lieu', allow('see-figures'), async (context) => {
      const now = localMonth(clock());
      const to = context.req.query('den') ?? now;
      if (!MONTH.test(to)) return refuseDesk('month-invalid');
      const from = context.req.query('tu') ?? monthBefore(to, 11);
      if (!MONTH.test(from) || from > to || from < monthBefore(to, MOST_MONTHS - 1)) return refuseDesk('month-invalid');
      return answer({ thang: await store.figures(from, to) } satisfies DeskFigures);
    })

    .get('/nhat-ky', allow('see-audit'), async (context) => {
      const after = context.req.query('sau');
      const events = await store.events({ limit: EVENTS_A_PAGE + 1, ...(after === undefined ? {} : { after }) });
      const nameOf = await readNames();
      const shown = events.slice(0, EVENTS_A_PAGE);
      return answer({
        viec: shown.map((event) => describeEvent(event, nameOf)),
        tiep: events.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
      } satisfies DeskAudit);
    })

    .get('/nhat-ky.csv', allow('see-audit'), async () => {
      const nameOf = await readNames();
      const rows: (readonly string[])[] = [];
      let after: string | undefined;
      while (rows.length < EVENTS_A_FILE) {
        const events = await store.events({ limit: A_READ, ...(after === undefined ? {} : { after }) });
        rows.push(...events.map((event) => auditCells(describeEvent(event, nameOf))));
        after = events.at(-1)?.id;
        if (events.length < A_READ) break;
      }
      const { headers } = jsonAnswer({});
      headers.set('Content-Type', 'text/csv; charset=utf-8');
      headers.set('Content-Disposition', 'attachment; filename="nhat-ky-binh-luan.csv"');
      return new Response(formatCsv(AUDIT_COLUMNS, rows), { headers });
    });
  return routes;
}
