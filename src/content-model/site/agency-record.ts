import type { Entry, Story } from '../entry.ts';
import type { Agency } from '../reference/catalogues.ts';
import { documentsOfSite, type DocumentView } from './documents.ts';
import { dutiesOf, type DutyView } from './duties.ts';
import type { Site } from './site.ts';

/** A task that a campaign gives to an agency. */
export interface AgencyDuty extends DutyView {
  readonly campaign: Entry<'dot-thi-dua'>;
}

/** What the site knows that an agency was asked to do and has issued; every list is newest first. */
export interface AgencyRecord {
  readonly agency: Agency;
  readonly current: boolean;
  readonly successors: readonly Agency[];
  readonly predecessors: readonly Agency[];
  /** The tasks of one campaign stand in its own order. */
  readonly duties: readonly AgencyDuty[];
  readonly documents: readonly DocumentView[];
  readonly campaigns: readonly Entry<'dot-thi-dua'>[];
  readonly decisions: readonly Entry<'khen-thuong'>[];
  readonly stories: readonly Story[];
}

/** The tasks of an agency across all campaigns. */
export function dutiesOfAgency(id: string, site: Pick<Site, 'collection' | 'row'>): AgencyDuty[] {
  return site.collection('dot-thi-dua').flatMap((campaign) =>
    dutiesOf(campaign, site)
      .filter(({ path }) => path === agencyPath(id))
      .map((duty) => ({ ...duty, campaign })),
  );
}

/** Everything that the page of an agency shows. */
export function agencyRecord(
  agency: Agency,
  site: Pick<Site, 'catalogues' | 'collection' | 'stories' | 'row' | 'ofAgency' | 'isCurrent'>,
): AgencyRecord {
  return {
    agency,
    current: site.isCurrent(agency.id),
    successors: agency.successors.flatMap((id) => site.row('co-quan', id) ?? []),
    predecessors: site.catalogues['co-quan'].filter(({ successors }) => successors.includes(agency.id)),
    duties: dutiesOfAgency(agency.id, site),
    documents: documentsOfSite(site).filter(({ issuer }) => issuer?.path === agencyPath(agency.id)),
    campaigns: site.collection('dot-thi-dua').filter(({ data }) => data.issuer === agency.id),
    decisions: site.collection('khen-thuong').filter(({ data }) => data.decision.issuer === agency.id),
    stories: site.ofAgency(agency.id),
  };
}

function agencyPath(id: string): string {
  return `/co-quan/${id}/`;
}
