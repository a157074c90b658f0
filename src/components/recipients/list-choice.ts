/** The orders that a list can be put in; the empty one is the decision's own. */
export const sortKeys = ['', 'ten', 'don-vi'] as const;
/** One of `sortKeys`. */
export type SortKey = (typeof sortKeys)[number];

/** What a reader chose to see of a list of recipients; empty texts choose nothing. */
export interface ListChoice {
  readonly name: string;
  readonly form: string;
  readonly kind: string;
  readonly sort: SortKey;
}

const parameters = { name: 'ten', form: 'hinh-thuc', kind: 'doi-tuong', sort: 'xep' } as const;

/** Reads the choice from an address: `?ten=la van cau&doi-tuong=cá nhân&xep=ten`; anything unknown is left out. */
export function readChoice(search: string): ListChoice {
  const query = new URLSearchParams(search);
  const sort = query.get(parameters.sort) ?? '';
  return {
    name: (query.get(parameters.name) ?? '').normalize('NFC'),
    form: query.get(parameters.form) ?? '',
    kind: query.get(parameters.kind) ?? '',
    sort: sortKeys.find((key) => key === sort) ?? '',
  };
}

/** The search part of an address that brings the choice back; other parameters stay, what is not chosen is not written. */
export function writeChoice(choice: ListChoice, search: string): string {
  const query = new URLSearchParams(search);
  for (const [field, parameter] of Object.entries(parameters)) {
    const value = choice[field as keyof ListChoice].trim();
    if (value === '') query.delete(parameter);
    else query.set(parameter, value);
  }
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
