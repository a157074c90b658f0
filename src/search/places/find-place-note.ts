import { compareMarks, markLevels } from '../text/mark-signature.ts';
import { readWords, type Word } from '../text/read-words.ts';
import { tierOf } from '../../content-model/site/place-links.ts';
import type { PlaceChange } from './place-changes.ts';

/** What a reader should know who searches for the name of a place: what became of it, or what it was made from. */
export interface PlaceNote {
  /** A place that is no more, and those of today on its ground. */
  readonly former?: { readonly place: PlaceChange; readonly now: readonly PlaceChange[] };
  /** A place of today, and those it was made from. */
  readonly present?: { readonly place: PlaceChange; readonly was: readonly PlaceChange[] };
}

/** Finds the note for a search whose words are the name of a place, with or without its level in front and its marks. */
export function findPlaceNote(typed: string, changes: readonly PlaceChange[]): PlaceNote | undefined {
  const words = readWords(typed.normalize('NFC'));
  const named = changes.filter((change) => isNamed(words, change));
  const byId = new Map(changes.map((change) => [change.id, change]));
  const pick = (ids: readonly string[] = []): PlaceChange[] => ids.flatMap((id) => byId.get(id) ?? []);
  const [gone] = named
    .filter(({ ended }) => ended !== undefined)
    // A commune that goes on under its own name is told of as the commune of today.
    .filter((place) => !pick(place.now).some(({ name, level }) => name === place.name && level === place.level))
    .sort((a, b) => Number(tierOf(b) === 'huyện') - Number(tierOf(a) === 'huyện'));
  const today = named.find(({ was }) => was !== undefined);
  if (gone === undefined && today === undefined) return undefined;
  return {
    ...(gone && { former: { place: gone, now: pick(gone.now) } }),
    ...(today && { present: { place: today, was: pick(today.was) } }),
  };
}

function isNamed(words: readonly Word[], { name, level, otherNames = [] }: PlaceChange): boolean {
  return [name, ...otherNames].some((known) => {
    const wanted = readWords(known);
    if (fits(words, wanted)) return true;
    return SHORT_LEVELS[level].some((short) => {
      const prefix = readWords(short);
      return fits(words.slice(0, prefix.length), prefix) && fits(words.slice(prefix.length), wanted);
    });
  });
}

const SHORT_LEVELS: Readonly<Record<PlaceChange['level'], readonly string[]>> = {
  tỉnh: ['tỉnh'],
  'thành phố': ['thành phố', 'TP'],
  huyện: ['huyện', 'H'],
  'thị xã': ['thị xã', 'TX'],
  xã: ['xã', 'X'],
  phường: ['phường', 'P'],
  'thị trấn': ['thị trấn', 'TT'],
};

/** Whether the typed words are the wanted ones, with the same marks or fewer. */
function fits(typed: readonly Word[], wanted: readonly Word[]): boolean {
  return (
    typed.length === wanted.length &&
    typed.length > 0 &&
    typed.every(({ folded, marks }, at) => {
      const word = wanted[at];
      return word?.folded === folded && compareMarks(marks, word.marks) !== markLevels.other;
    })
  );
}
