import type { Entry } from '../entry.ts';
import { slugify } from '../text/slug.ts';
import type { Site } from './site.ts';
import { momentWords } from './moment-words.ts';

/** One duty of a campaign, ready to be shown. */
export interface DutyView {
  /** Element id of its row, `viec-3`, in the order of the plan. */
  readonly id: string;
  /** Key of the one who is responsible: the agency's id, or an address word made from the words. */
  readonly key: string;
  readonly name: string;
  /** Page of the agency; participants named in words have none. */
  readonly path?: string;
  readonly task: string;
  /** The deadline in words; `undefined` when the plan names none. */
  readonly deadline?: string;
}

/** One who has duties, for the choice "my agency". */
export interface DutyHolder {
  readonly key: string;
  readonly name: string;
  /** Row of the first duty. */
  readonly firstId: string;
  readonly count: number;
  /** Whether it is one agency of the catalogue rather than a group named in words. */
  readonly isAgency: boolean;
}

/** The duties of a campaign in the order of its plan. */
export function dutiesOf({ data }: Pick<Entry<'dot-thi-dua'>, 'data'>, site: Pick<Site, 'row'>): DutyView[] {
  return data.duties.map(({ agency: agencyId, who, task, deadline }, index) => {
    const agency = site.row('co-quan', agencyId);
    const name = agency?.shortName ?? agency?.name ?? who ?? agencyId ?? '';
    return {
      id: `viec-${index + 1}`,
      key: agency?.id ?? slugify(name),
      name: agency && who !== undefined ? `${name}, ${who}` : name,
      ...(agency && { path: `/co-quan/${agency.id}/` }),
      task,
      ...(deadline && { deadline: momentWords(deadline) }),
    };
  });
}

/** Everyone who has a duty, once each, agencies of the catalogue before groups, otherwise in the order of the plan. */
export function dutyHolders(duties: readonly DutyView[]): DutyHolder[] {
  const holders = new Map<string, DutyHolder>();
  for (const { key, name, id, path } of duties) {
    const known = holders.get(key);
    holders.set(
      key,
      known ? { ...known, count: known.count + 1 } : { key, name, firstId: id, count: 1, isAgency: path !== undefined },
    );
  }
  return [...holders.values()].sort((a, b) => Number(b.isAgency) - Number(a.isAgency));
}
