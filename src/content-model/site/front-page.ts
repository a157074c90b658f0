import type { Entry, Story } from '../entry.ts';
import type { Section } from '../reference/catalogues.ts';
import { addDays, compareLocal } from '../time/local-time.ts';
import { groupCampaigns, type StagedCampaign } from './campaign-groups.ts';
import { newestDecisions } from './decision.ts';
import { documentsOf, type DocumentView } from './documents.ts';
import { isInForce } from './honour-roll.ts';
import { sortResults } from './result-summary.ts';
import type { Site } from './site.ts';

/** A section with what is left of its news after the places above have taken theirs. */
export interface FrontSection {
  readonly section: Section;
  readonly stories: readonly Story[];
}

/** What stands on the front page. No story has two places; a campaign's box shows its stage, so its notice may stand elsewhere. */
export interface FrontPageView {
  readonly notice?: { readonly text: string; readonly path?: string };
  readonly lead?: Story;
  readonly secondary: readonly Story[];
  /** Two more of the news, under the lead. */
  readonly more: readonly Story[];
  /** Running campaigns that end soonest, then upcoming ones. */
  readonly campaigns: readonly StagedCampaign[];
  readonly document?: DocumentView;
  /** A story that can be listened to. */
  readonly recording?: Story;
  readonly roleModels: readonly Entry<'dien-hinh'>[];
  /** Good deeds of the last weeks; empty means that readers are asked for one. */
  readonly goodDeeds: readonly Entry<'nguoi-tot-viec-tot'>[];
  readonly result?: Entry<'ket-qua'>;
  readonly honours?: Entry<'khen-thuong'>;
  readonly sections: readonly FrontSection[];
}

const SECONDARY = 4;
const MORE = 2;
const CAMPAIGNS = 3;
const ROLE_MODELS = 4;
const GOOD_DEEDS = 3;
const GOOD_DEED_DAYS = 45;
const STORIES_OF_SECTION = 3;

/** Fills the places of the front page: what the editors chose first, then the newest; what was withdrawn or is not yet published is passed over. */
export function selectFrontPage(site: Site): FrontPageView {
  const { frontPage, now } = site;
  const taken = new Set<string>();
  const take = <S extends Story>(stories: readonly (S | undefined)[], limit: number): S[] => {
    const chosen = stories.filter((story) => story !== undefined && !taken.has(story.id)) as S[];
    const first = [...new Set(chosen)].slice(0, limit);
    for (const { id } of first) taken.add(id);
    return first;
  };
  const chosen = (ids: readonly (string | undefined)[]) =>
    ids.map((id) => (id === undefined ? undefined : storyOf(site, id)));
  const of = <N extends 'dien-hinh' | 'ket-qua' | 'khen-thuong'>(name: N, slugs: readonly (string | undefined)[]) =>
    slugs.map((slug) => (slug === undefined ? undefined : (storyOf(site, `${name}/${slug}`) as Entry<N> | undefined)));

  // All choices of the editors are taken before any place is filled, so that filling never takes one away.
  const [chosenLead] = take(chosen([frontPage.lead]), 1);
  const chosenSecondary = take(chosen(frontPage.secondary), SECONDARY);
  const chosenModels = take(of('dien-hinh', frontPage.roleModels), ROLE_MODELS);
  const [chosenResult] = take(of('ket-qua', [frontPage.result]), 1);
  const [chosenHonours] = take(of('khen-thuong', [frontPage.honours]), 1);

  const { running, upcoming } = groupCampaigns(site.collection('dot-thi-dua'), now);
  const campaigns = [...running, ...upcoming].slice(0, CAMPAIGNS);
  const live = new Set(campaigns.map(({ campaign }) => campaign.id));
  const news = site.stories.filter(({ id, collection }) => NEWS.has(collection) && !live.has(id));
  // A site without news still has a lead: whatever is newest.
  const lead =
    chosenLead ?? take([...news, ...site.stories.filter(({ id }) => !live.has(id))], 1)[0] ?? take(site.stories, 1)[0];
  const secondary = [...chosenSecondary, ...take(news, SECONDARY - chosenSecondary.length)];
  const roleModels = [...chosenModels, ...take(site.collection('dien-hinh'), ROLE_MODELS - chosenModels.length)];
  const since = addDays(now, -GOOD_DEED_DAYS);
  const goodDeeds = take(
    site.collection('nguoi-tot-viec-tot').filter(({ data }) => compareLocal(data.publishedAt, since) >= 0),
    GOOD_DEEDS,
  );
  const result = chosenResult ?? take(sortResults(site.collection('ket-qua')), 1)[0];
  const honours = chosenHonours ?? take(newestDecisions(site.collection('khen-thuong')).filter(isInForce), 1)[0];
  const recording = take(site.stories.filter(canBeHeard), 1)[0];
  const more = take(news, MORE);
  const document = frontDocument(site, campaigns);
  const notice = noticeOf(site);
  return {
    ...(notice && { notice }),
    ...(lead && { lead }),
    secondary,
    more,
    campaigns,
    ...(document && { document }),
    ...(recording && { recording }),
    roleModels,
    goodDeeds,
    ...(result && { result }),
    ...(honours && { honours }),
    sections: site.catalogues['chuyen-muc'].map((section) => ({
      section,
      stories: take(
        site.ofSection(section.id).filter(({ id }) => !live.has(id)),
        STORIES_OF_SECTION,
      ),
    })),
  };
}

const NEWS: ReadonlySet<string> = new Set(['tin-tuc', 'dot-thi-dua', 'ket-qua']);

function storyOf(site: Site, id: string): Story | undefined {
  const entry = site.entry(id);
  return entry && entry.collection !== 'trang' ? (entry as Story) : undefined;
}

function canBeHeard({ data, assets }: Story): boolean {
  return data.recording !== undefined && assets[data.recording.src]?.kind === 'file';
}

/** The document that readers need now: one of a campaign on the page with its file, else the newest with a file. */
function frontDocument(site: Site, campaigns: readonly StagedCampaign[]): DocumentView | undefined {
  const stories: readonly Story[] = [...campaigns.map(({ campaign }) => campaign), ...site.stories];
  for (const story of stories) {
    const found = documentsOf(story, site).find(({ file }) => file !== undefined);
    if (found) return found;
  }
  return undefined;
}

function noticeOf({ frontPage, now, entry }: Site): FrontPageView['notice'] {
  const { notice } = frontPage;
  if (!notice || compareLocal(notice.until, now) < 0) return undefined;
  const target = notice.link === undefined ? undefined : entry(notice.link);
  return { text: notice.text, ...(target && { path: target.path }) };
}
