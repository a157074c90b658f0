import type { APIRoute } from 'astro';
import { rssResponse, type FeedSubject } from '../_site/feed-response.ts';
import { collectionSubjects } from '../_site/feed-subjects.ts';

export const getStaticPaths = () => collectionSubjects();

/** The newest stories of one collection as RSS. */
export const GET: APIRoute<{ subject: FeedSubject }> = (context) => rssResponse(context, context.props.subject);
