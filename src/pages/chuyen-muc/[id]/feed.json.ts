import type { APIRoute } from 'astro';
import { jsonFeedResponse, type FeedSubject } from '../../_site/feed-response.ts';
import { sectionSubjects } from '../../_site/feed-subjects.ts';

export const getStaticPaths = () => sectionSubjects();

/** The newest stories of one section as JSON Feed. */
export const GET: APIRoute<{ subject: FeedSubject }> = (context) => jsonFeedResponse(context, context.props.subject);
