import { readUnits, type Unit } from './units.ts';

/** A phrase that draws attention to a comment, and why. */
export interface WatchedPhrase {
  readonly text: string;
  readonly label: string;
}

/** A phrase in a text: as it is written there. */
export interface FoundPhrase {
  readonly phrase: WatchedPhrase;
  readonly index: number;
  readonly found: string;
}

/**
 * Finds phrases through missing accents, dots, spaces and figures for letters: "đánh bạc" in "danhbac", "đ.á.n.h b.a.c", "d4nh b@c".
 * Accents that are there must be the right ones ("lúa đào" is not "lừa đảo"), and it begins and ends with a word ("danh bạ cá nhân").
 */
export function findPhrases(text: string, phrases: readonly WatchedPhrase[]): readonly FoundPhrase[] {
  const units = readUnits(text);
  const bare = units.map(({ base }) => base).join('');
  return phrases.flatMap((phrase) => {
    const { wanted, needle } = prepare(phrase.text);
    if (needle === '') return [];
    for (let at = bare.indexOf(needle); at >= 0; at = bare.indexOf(needle, at + 1)) {
      const match = units.slice(at, at + wanted.length);
      const [first, last] = [match[0], match.at(-1)];
      if (first?.startsWord && last?.endsWord && isClose(match) && fits(match, wanted))
        return [{ phrase, index: first.index, found: text.slice(first.index, last.end) }];
    }
    return [];
  });
}

/** Letters further apart than this, or on two lines, are not one word taken apart. */
const GAP = 3;

function isClose(match: readonly Unit[]): boolean {
  return match.every((unit, at) => at === 0 || (unit.gap <= GAP && !unit.afterLine));
}

/** Marks may be missing, never others; a tone may stand on another vowel ("hoà", "hòa"), so tones are compared in their order. */
function fits(match: readonly Unit[], wanted: readonly Unit[]): boolean {
  let from = 0;
  const tones = wanted.map(({ tone }) => tone).filter((tone) => tone !== '');
  return match.every((unit, at) => {
    if (unit.shape !== '' && unit.shape !== wanted[at]?.shape) return false;
    if (unit.tone === '') return true;
    const found = tones.indexOf(unit.tone, from);
    from = found + 1;
    return found >= 0;
  });
}

interface PreparedPhrase {
  readonly wanted: readonly Unit[];
  readonly needle: string;
}

const prepared = new Map<string, PreparedPhrase>();

/** Every comment is compared with the same phrases: each is taken apart once, and all are forgotten when there are too many. */
function prepare(phrase: string): PreparedPhrase {
  const known = prepared.get(phrase);
  if (known) return known;
  if (prepared.size >= 2000) prepared.clear();
  const wanted = readUnits(phrase);
  const fresh = { wanted, needle: wanted.map(({ base }) => base).join('') };
  prepared.set(phrase, fresh);
  return fresh;
}
