import { isPlaceValidDuring } from '../content-model/place-validity.ts';
import type { Place } from '../content-model/reference/catalogues.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import { AddressBook } from './address-book.ts';
import type { LinkUse } from './body-record.ts';
import { checkCycles } from './check-cycles.ts';
import { closest } from './closest.ts';
import { asDraftWarning, type Finding, type FindingCode } from './finding.ts';
import { usesOf, type ParsedEntry } from './parse-entry.ts';
import type { ReferenceData } from './read-catalogues.ts';
import type { Use } from './validate.ts';

/** A parsed entry with the uses of its list of recipients. */
export interface Linkable {
  readonly entry: ParsedEntry;
  readonly recipientUses: readonly (Use & { readonly file: string })[];
}

/** Checks what crosses files: references, places on their dates, links, former slugs, circles in catalogues. */
export function linkEntries(linkables: readonly Linkable[], reference: ReferenceData, now: LocalTime): Finding[] {
  const addresses = new AddressBook(
    linkables.map(({ entry }) => entry),
    now,
  );
  const checker = new ReferenceChecker(addresses, reference);
  const fromEntries = linkables.flatMap(({ entry, recipientUses }) => {
    const { published, decided } = datesOf(entry);
    const findings = [
      ...usesOf(entry).flatMap((use) => checker.check(use, entry.file, published)),
      ...recipientUses.flatMap((use) => checker.check(use, use.file, decided ?? published)),
      ...addresses.checkFormerSlugs(entry),
    ];
    return entry.state === 'nháp' ? findings.map(asDraftWarning) : findings;
  });
  const fromReference = reference.uses.flatMap((use) => checker.check(use, use.file, undefined));
  return [
    ...fromEntries,
    ...fromReference,
    ...checkNavigation(reference, addresses),
    ...checkCycles(reference.catalogues, reference.uses),
  ];
}

/** The addresses of the navigation bar, which stands on every page. */
function checkNavigation({ settings, settingsLine }: ReferenceData, addresses: AddressBook): Finding[] {
  return (settings?.navigation ?? []).flatMap(({ href }, index): Finding[] => {
    if (addresses.reachOfPath(href) === 'public') return [];
    const field = ['navigation', index, 'href'];
    const label = `Điều hướng › mục ${index + 1} › Đường dẫn`;
    return [
      {
        severity: 'error',
        code: 'body-link',
        file: 'cai-dat.yaml',
        line: settingsLine(field),
        field,
        label,
        args: { href },
      },
    ];
  });
}

/** The day of the story, and that of the decision whose list carries the names of its own time. */
function datesOf(entry: ParsedEntry): {
  readonly published?: string | undefined;
  readonly decided?: string | undefined;
} {
  const { publishedAt, decision } = (entry.data ?? {}) as { publishedAt?: LocalTime; decision?: { date?: string } };
  return { published: publishedAt?.slice(0, 10), decided: decision?.date };
}

class ReferenceChecker {
  private readonly addresses: AddressBook;
  private readonly reference: ReferenceData;
  private readonly places: ReadonlyMap<string, Place>;

  constructor(addresses: AddressBook, reference: ReferenceData) {
    this.addresses = addresses;
    this.reference = reference;
    this.places = new Map(reference.catalogues['dia-danh'].map((place) => [place.id, place]));
  }

  /** What is wrong with one use; places are held against `date`, of any precision, when it is known. */
  check(use: Use | LinkUse, file: string, date: string | undefined): Finding[] {
    if (use.kind === 'asset') return [];
    if (use.kind === 'link') return this.checkLink(use, file);
    const at = (severity: Finding['severity'], code: FindingCode, args: Finding['args']): Finding[] => [
      { severity, code, file, line: use.line, field: use.path, label: use.label, args },
    ];
    const { target, value } = use;
    const missing = (known: ReadonlySet<string>) =>
      at('error', 'reference-missing', { target, value, suggestion: closest(value, known) ?? '' });
    if (target in this.reference.catalogues) {
      const known = this.reference.knownIds.get(target);
      if (known === undefined) return [];
      if (!known.has(value)) return missing(known);
      const place = target === 'dia-danh' && date !== undefined ? this.places.get(value) : undefined;
      if (place === undefined || date === undefined || isPlaceValidDuring(place, date)) return [];
      return at('error', 'place-not-valid', this.invalidPlace(place, date));
    }
    const isAny = target === 'bai-viet';
    const reach = this.addresses.reachOf(isAny ? value : `${target}/${value}`);
    if (reach === undefined) return missing(this.addresses.names(isAny ? undefined : target));
    return reach === 'public' ? [] : at('warning', 'reference-unpublished', { value });
  }

  private checkLink({ value: href, line }: LinkUse, file: string): Finding[] {
    const reach = this.addresses.reachOfPath(href);
    if (reach === undefined) return [{ severity: 'error', code: 'body-link', file, line, args: { href } }];
    return reach === 'public'
      ? []
      : [{ severity: 'warning', code: 'reference-unpublished', file, line, args: { value: href } }];
  }

  private invalidPlace(place: Place, date: string): Finding['args'] {
    const isKin = (other: Place) =>
      place.successors.includes(other.id) || other.successors.includes(place.id) || other.name === place.name;
    const instead = [...this.places.values()].filter(
      (other) => other.id !== place.id && isKin(other) && isPlaceValidDuring(other, date),
    );
    return {
      place: `${place.level} ${place.name}`,
      id: place.id,
      date,
      from: place.validFrom ?? '',
      until: place.validUntil ?? '',
      instead: instead.map(({ id }) => id).join(', '),
    };
  }
}
