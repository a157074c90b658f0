import type { APIRoute } from 'astro';
import { rssResponse } from './_site/feed-response.ts';
import { wholeSubject } from './_site/feed-subjects.ts';

/** The newest stories of the whole site as RSS. */
export const GET: APIRoute = async (context) => rssResponse(context, await wholeSubject());
