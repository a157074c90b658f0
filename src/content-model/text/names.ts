import { tidySpaces } from './spaces.ts';

let collator: Intl.Collator | undefined;

/** Orders two texts as a Vietnamese dictionary does (a ă â b … d đ e ê), numbers inside by value ("Tổ 2" before "Tổ 10"). */
export function compareVietnamese(a: string, b: string): number {
  // Building a collator costs far more than using it, and sorting asks thousands of times.
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/** Orders two persons' full names as Vietnamese lists do: by given name, then middle names, then family name. */
export function comparePeople(a: string, b: string): number {
  const [x, y] = [splitName(a), splitName(b)];
  return (
    compareVietnamese(x.given, y.given) ||
    compareVietnamese(x.middle, y.middle) ||
    compareVietnamese(x.family, y.family)
  );
}

/** The given name in a full name: its last syllable, a closing remark in brackets left aside ("Bế Văn Đàn (liệt sĩ)" → "Đàn"). */
export function givenName(fullName: string): string {
  return splitName(fullName).given;
}

interface NameParts {
  family: string;
  middle: string;
  given: string;
}

function splitName(fullName: string): NameParts {
  const tidy = tidySpaces(fullName);
  const bracket = tidy.indexOf('(');
  const syllables = (bracket > 0 ? tidy.slice(0, bracket) : tidy).trim().split(' ');
  const given = syllables.pop() ?? '';
  const family = syllables.shift() ?? '';
  return { family, middle: syllables.join(' '), given };
}
