import type { APIRoute } from 'astro';
import { jsonFeedResponse } from './_site/feed-response.ts';
import { wholeSubject } from './_site/feed-subjects.ts';

/** The newest stories of the whole site as JSON Feed. */
export const GET: APIRoute = async (context) => jsonFeedResponse(context, await wholeSubject());
