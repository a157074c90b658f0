import { truncateAtWord } from '../../content-model/text/truncate.ts';
import { balanceLines, type Measure } from './balance-lines.ts';

/** A title set in lines of one size, in pixels. */
export interface FittedTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The room of a title, in pixels. */
export interface TitleRoom {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

/** Distance of the baselines in ems: stacked marks of Piazzolla 800 need 1.27. */
export const TITLE_LEADING = 1.28;

/** The largest size at which the title fits into its room in at most five lines (six of small letters); only a title that is too long at the smallest is cut. */
export function fitTitle(title: string, room: TitleRoom, measure: (text: string, size: number) => number): FittedTitle {
  const width = memoise((text) => measure(text, 100) / 100);
  const at = (size: number) => (text: string) => width(text) * size;
  for (let size = room.largest; size >= room.smallest; size -= 2) {
    const lines = balanceLines(title, room.width, at(size));
    if (fits(lines, size, room, at(size))) return { lines, size };
  }
  const size = room.smallest;
  for (let length = title.length; length > 1; length = Math.floor(length * 0.95)) {
    const lines = balanceLines(truncateAtWord(title, length), room.width, at(size));
    if (fits(lines, size, room, at(size))) return { lines, size };
  }
  return { lines: ['…'], size };
}

function fits(lines: readonly string[], size: number, room: TitleRoom, measure: Measure): boolean {
  return (
    lines.length <= (size < SMALL ? MOST_LINES + 1 : MOST_LINES) &&
    lines.length * size * TITLE_LEADING <= room.height &&
    lines.every((line) => measure(line) <= room.width)
  );
}

const MOST_LINES = 5;
/** Below this size a further line reads better than smaller letters. */
const SMALL = 40;

/** The search for a size measures the same lines again and again. */
function memoise(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}
