import type { Recipient } from '../collections/commendation.ts';
import { givenName } from '../text/names.ts';

/** The word under which readers look a recipient up: a person's given name, also of a household's head; a collective's first word. */
export function lookUpWord({ name, kind }: Pick<Recipient, 'name' | 'kind'>): string {
  if (kind === 'cá nhân') return givenName(name);
  const head = kind === 'hộ gia đình' ? HEAD_OF_HOUSEHOLD.exec(name.normalize('NFC'))?.groups?.['head'] : undefined;
  return head === undefined ? (name.trim().split(/\s+/u)[0] ?? '') : givenName(head);
}

/** “Hộ ông Hoàng Văn Páo”, “Gia đình bà Nông Thị Mai”: what follows is a person's name up to a comma or bracket. */
const HEAD_OF_HOUSEHOLD =
  /^(?:hộ|gia đình|nhà)(?: gia đình)? (?:ông bà|ông|bà|anh|chị|cụ|cô|chú) (?<head>\p{L}[^,(;]*)/iu;
