import type { APIRoute } from 'astro';
import { rssResponse, type FeedSubject } from '../../_site/feed-response.ts';
import { sectionSubjects } from '../../_site/feed-subjects.ts';

export const getStaticPaths = () => sectionSubjects();

/** The newest stories of one section as RSS. */
export const GET: APIRoute<{ subject: FeedSubject }> = (context) => rssResponse(context, context.props.subject);
