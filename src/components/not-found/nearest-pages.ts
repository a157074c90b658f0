import { slugify } from '../../content-model/text/slug.ts';

/** A page that a wrong address may have meant. */
export interface KnownPage {
  readonly path: string;
  readonly title: string;
}

/** The pages whose last address word is most like that of a wrong address, at most `limit`; none when nothing is near. */
export function nearestPages(wrongPath: string, pages: readonly KnownPage[], limit: number): KnownPage[] {
  const wanted = addressWord(wrongPath);
  if (wanted.length < 3) return [];
  return pages
    .map((page) => ({ page, likeness: likeness(wanted, addressWord(page.path)) }))
    .filter((candidate) => candidate.likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ page }) => page);
}

/** Below this, two addresses share only their most common letters. */
const ENOUGH = 0.45;

/** The last part of a path as an address word; `.html`, numbers of an older site and marks do not matter. */
function addressWord(path: string): string {
  const last = path.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  return slugify(decode(last).replace(/\.(?:html?|aspx|php)$/i, ''), 200).replace(/-\d+$/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How like two address words are, 0 to 1: pairs of neighbouring letters that both have (Dice), so that a lost syllable costs little. */
function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of x) shared += Math.min(count, y.get(pair) ?? 0);
  const all = a.length + b.length - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}

function pairsOf(word: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index < word.length - 1; index++) {
    const pair = word.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
