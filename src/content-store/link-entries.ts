import { collectionNames, type CollectionName } from '../content-model/collections/index.ts';
import type { Campaign } from '../content-model/collections/campaign.ts';
import { isPlaceValidOn } from '../content-model/place-validity.ts';
import { visibilityAt, type PublicationFields } from '../content-model/publication.ts';
import type { Catalogues, Place } from '../content-model/reference/catalogues.ts';
import { compareLocal, type LocalTime } from '../content-model/time/local-time.ts';
import { startOf } from '../content-model/time/precise-date.ts';
import type { Finding, FindingCode } from './finding.ts';
import { closest } from './closest.ts';
import { asDraftWarning, type ParsedEntry } from './parse-entry.ts';
import type { ReferenceData } from './read-catalogues.ts';
import type { Use } from './validate.ts';

/** A parsed entry that passed its own checks, with the uses of its recipients' file added. */
export interface Linkable {
  readonly entry: ParsedEntry;
  readonly recipientUses: readonly (Use & { readonly file: string })[];
}

/** Checks what crosses files: references, places on their dates, links, former slugs, the order of dates. */
export function linkEntries(linkables: readonly Linkable[], reference: ReferenceData, now: LocalTime): Finding[] {
  const world = new World(linkables, reference, now);
  const fromEntries = linkables.flatMap(({ entry, recipientUses }) => {
    const findings = [...world.checkEntry(entry), ...recipientUses.flatMap((use) => world.checkUse(use, use.file, dateOf(entry)))];
    return entry.state === 'nháp' ? findings.map(asDraftWarning) : findings;
  });
  return [...fromEntries, ...reference.uses.flatMap((use) => world.checkUse(use, use.file, undefined))];
}

function dateOf(entry: ParsedEntry): LocalTime | undefined {
  return (entry.data as { publishedAt?: LocalTime } | undefined)?.publishedAt;
}

class World {
  private readonly ids = new Map<string, 'public' | 'hidden'>();
  private readonly places: Map<string, Place>;
  private readonly catalogueIds = new Map<string, ReadonlySet<string>>();
  private readonly formerPaths = new Map<string, string>();

  constructor(linkables: readonly Linkable[], reference: ReferenceData, now: LocalTime) {
    for (const { entry } of linkables) {
      const visible = entry.data !== undefined && visibilityAt(entry.data as PublicationFields, now) !== 'held';
      this.ids.set(`${entry.collection}/${entry.slug}`, visible ? 'public' : 'hidden');
    }
    for (const [name, rows] of Object.entries(reference.catalogues) as [keyof Catalogues, readonly { id?: string }[]][]) {
      this.catalogueIds.set(name, new Set(rows.flatMap((row) => (row.id === undefined ? [] : [row.id]))));
    }
    this.places = new Map(reference.catalogues['dia-danh'].map((place) => [place.id, place]));
  }

  checkEntry(entry: ParsedEntry): Finding[] {
    return [
      ...entry.uses.flatMap((use) => {
        if (use.kind === 'link') return this.checkLink(use.value, entry.file, use.line);
        return this.checkUse(use, entry.file, dateOf(entry));
      }),
      ...this.checkFormerSlugs(entry),
      ...checkDates(entry),
    ];
  }

  checkUse(use: Use, file: string, date: LocalTime | undefined): Finding[] {
    if (use.kind !== 'reference') return [];
    const at = (severity: Finding['severity'], code: FindingCode, args: Finding['args']): Finding[] => [
      { severity, code, file, line: use.line, field: use.path, args },
    ];
    const known = this.catalogueIds.get(use.target);
    if (known) {
      if (!known.has(use.value)) return at('error', 'reference-missing', this.missing(use.target, use.value, known));
      const place = use.target === 'dia-danh' && date !== undefined ? this.places.get(use.value) : undefined;
      if (place === undefined || date === undefined || isPlaceValidOn(place, date)) return [];
      return at('error', 'place-not-valid', this.invalidPlace(place, date));
    }
    const id = use.target === 'bai-viet' ? use.value : `${use.target}/${use.value}`;
    const state = this.ids.get(id);
    if (state === undefined) return at('error', 'reference-missing', this.missing(use.target, use.value, this.entryIds(use.target)));
    return state === 'public' ? [] : at('warning', 'reference-unpublished', { value: use.value });
  }

  private checkLink(href: string, file: string, line: number): Finding[] {
    const path = href.split(/[?#]/u, 1)[0] ?? '';
    const [collection, slug, rest] = path.split('/').filter(Boolean);
    if (!collectionNames.includes(collection as CollectionName) || slug === undefined || slug === 'trang' || rest !== undefined) return [];
    if (this.ids.has(`${collection}/${slug}`) || this.formerPaths.has(path)) return [];
    return [{ severity: 'error', code: 'body-link', file, line, args: { href } }];
  }

  private checkFormerSlugs(entry: ParsedEntry): Finding[] {
    const former = (entry.data as { formerSlugs?: readonly string[] } | undefined)?.formerSlugs ?? [];
    return former.flatMap((slug): Finding[] => {
      const path = slug.startsWith('/') ? slug : `/${entry.collection}/${slug}/`;
      const id = path.replaceAll(/^\/|\/$/gu, '');
      const owner = this.ids.has(id) ? id : this.formerPaths.get(path);
      this.formerPaths.set(path, `${entry.collection}/${entry.slug}`);
      if (owner === undefined) return [];
      return [{ severity: 'error', code: 'slug-former-taken', file: entry.file, line: entry.lines['formerSlugs'] ?? 1, field: ['formerSlugs'], args: { slug, owner } }];
    });
  }

  private missing(target: string, value: string, known: ReadonlySet<string>): Finding['args'] {
    return { target, value, suggestion: closest(value, known) ?? '' };
  }

  private entryIds(target: string): ReadonlySet<string> {
    const ids = [...this.ids.keys()];
    if (target === 'bai-viet') return new Set(ids);
    return new Set(ids.filter((id) => id.startsWith(`${target}/`)).map((id) => id.slice(target.length + 1)));
  }

  private invalidPlace(place: Place, date: LocalTime): Finding['args'] {
    const valid = [...this.places.values()].filter(
      (other) => isPlaceValidOn(other, date) && (place.successors.includes(other.id) || other.successors.includes(place.id) || (other.name === place.name && other.id !== place.id)),
    );
    return { place: `${place.level} ${place.name}`, id: place.id, date, from: place.validFrom ?? '', until: place.validUntil ?? '', instead: valid.map((other) => other.id).join(', ') };
  }
}

function checkDates(entry: ParsedEntry): Finding[] {
  if (entry.data === undefined) return [];
  const report = (field: string, first: string, second: string): Finding => ({
    severity: 'error',
    code: 'date-order',
    file: entry.file,
    line: entry.lines[field] ?? 1,
    field: [field],
    args: { first, second },
  });
  const findings: Finding[] = [];
  const { withdrawn, publishedAt } = entry.data as PublicationFields;
  if (withdrawn && compareLocal(withdrawn.at, publishedAt) < 0) findings.push(report('withdrawn', 'giờ đăng', 'giờ gỡ'));
  const timeline = (entry.data as Partial<Campaign>).timeline;
  if (timeline) {
    for (const kind of ['planned', 'actual'] as const) {
      const [launch, end] = [timeline.launch[kind]?.date, timeline.end[kind]?.date];
      if (launch !== undefined && end !== undefined && compareLocal(startOf(launch), startOf(end)) > 0) {
        findings.push(report('timeline', 'ngày phát động', 'ngày kết thúc'));
      }
    }
  }
  return findings;
}
