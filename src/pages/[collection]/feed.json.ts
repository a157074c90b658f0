import type { APIRoute } from 'astro';
import { jsonFeedResponse, type FeedSubject } from '../_site/feed-response.ts';
import { collectionSubjects } from '../_site/feed-subjects.ts';

export const getStaticPaths = () => collectionSubjects();

/** The newest stories of one collection as JSON Feed. */
export const GET: APIRoute<{ subject: FeedSubject }> = (context) => jsonFeedResponse(context, context.props.subject);
