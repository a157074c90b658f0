import type { Statement } from '../comments/storage/database.ts';
import { createD1Database, type D1Binding } from '../comments/storage/d1/create-d1-database.ts';

/** A question to the driver: what `d1-database.ts` sends into the Worker. */
export type D1Question = { readonly all: Statement } | { readonly batch: readonly Statement[] };

/** Runs the driver inside workerd, where it belongs; problems come back as their code. */
export default {
  async fetch(request: Request, { DB }: { readonly DB: D1Binding }): Promise<Response> {
    const database = createD1Database(DB);
    const question = (await request.json()) as D1Question;
    try {
      return Response.json('all' in question ? await database.all(question.all) : await database.batch(question.batch));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : 'other';
      return Response.json({ code, cause: String(error instanceof Error ? error.cause : error) }, { status: 500 });
    }
  },
};
