import type { CommentVariable } from '../../../environment/environment.ts';
import type { D1Binding } from '../../storage/d1/create-d1-database.ts';

/** What the worker is given by `.config/wrangler.jsonc` and `wrangler secret`, described here so that no type of Cloudflare's is needed. */
export type WorkerBindings = Readonly<Partial<Record<CommentVariable | 'SITE_URL', string>>> & {
  readonly DB: D1Binding;
  /** The built site, when it is published with the worker; without it the site is read at `SITE_URL`. */
  readonly ASSETS?: { fetch(input: Request | URL, init?: RequestInit): Promise<Response> };
};
