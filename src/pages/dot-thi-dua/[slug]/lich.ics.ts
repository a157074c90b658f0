import type { APIRoute } from 'astro';
import { writeCalendar } from '../../../content-model/calendar/write-calendar.ts';
import type { Entry } from '../../../content-model/entry.ts';
import { campaignCalendar } from '../../../content-model/site/campaign-events.ts';
import { loadSite } from '../../_site/load-site.ts';
import { storyPaths } from '../../_site/story-paths.ts';

export const getStaticPaths = () => storyPaths('dot-thi-dua');

/** The dates of a campaign for the calendar of a phone. */
export const GET: APIRoute<{ entry: Entry<'dot-thi-dua'> }> = async ({ props: { entry }, site: origin }) => {
  const url = new URL(entry.path, origin);
  const { events } = campaignCalendar(entry, await loadSite(), url.hostname);
  const { data } = entry;
  // DTSTAMP stays the time of publication; every update or correction raises the revision, by which a phone takes the newer file.
  const head = {
    name: data.name,
    url: url.href,
    stamp: data.publishedAt,
    revision: data.updates.length + data.corrections.length,
  };
  return new Response(writeCalendar(head, events), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
