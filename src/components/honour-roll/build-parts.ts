import type { Entry } from '../../content-model/entry.ts';
import type { AwardForm } from '../../content-model/reference/catalogues.ts';
import { newestDecisions } from '../../content-model/site/decision.ts';
import { honoursOf, isInForce } from '../../content-model/site/honour-roll.ts';
import { formatPreciseDate } from '../../content-model/time/precise-date.ts';
import { writeNumbers } from './number-text.ts';
import { ROWS_PER_PART, rollKinds, type RollDecision, type RollPart } from './roll-part.ts';

type Decision = Entry<'khen-thuong'>;

/** What the builder asks of the site. */
export interface RollSources {
  readonly forms: readonly AwardForm[];
  /** Path of a story by its id, when it is published. */
  readonly storyPath: (id: string) => string | undefined;
}

/** The honour roll of all decisions in force, newest decision first, cut into parts of at most `most` rows. */
export function buildRollParts(
  decisions: readonly Decision[],
  sources: RollSources,
  most: number = ROWS_PER_PART,
): RollPart[] {
  const groups: Decision[][] = [];
  let rows = Infinity;
  for (const decision of newestDecisions(decisions.filter(isInForce))) {
    if (rows + decision.recipients.length > most) {
      groups.push([]);
      rows = 0;
    }
    groups.at(-1)?.push(decision);
    rows += decision.recipients.length;
  }
  return groups.map((group) => buildPart(group, sources));
}

function buildPart(decisions: readonly Decision[], { forms, storyPath }: RollSources): RollPart {
  const [formList, positionList, unitList] = [createList(), createList(''), createList('')];
  const names: string[] = [];
  const form: number[] = [];
  const position: number[] = [];
  const unit: number[] = [];
  const posthumous: number[] = [];
  const stories: [number, string][] = [];
  let kinds = '';
  for (const decision of decisions) {
    for (const { recipient, form: awarded } of honoursOf(decision, forms)) {
      const row = names.length;
      names.push(recipient.name);
      kinds += String(rollKinds.indexOf(recipient.kind));
      form.push(formList.add(awarded?.label ?? ''));
      position.push(positionList.add(recipient.position ?? ''));
      unit.push(unitList.add(recipient.unit ?? ''));
      if (recipient.posthumous) posthumous.push(row);
      const path = recipient.story === undefined ? undefined : storyPath(recipient.story);
      if (path !== undefined) stories.push([row, path]);
    }
  }
  const words = createWordNumbers([...names, ...unitList.items]);
  return {
    decisions: decisions.map(describe),
    ...{ forms: formList.items, positions: positionList.items, words: words.list },
    ...{ units: words.write(unitList.items), names: words.write(names), kinds },
    ...{ form: writeNumbers(form), position: writeNumbers(position), unit: writeNumbers(unit) },
    ...{ posthumous, stories },
  };
}

function describe({ path, slug, data, recipients }: Decision): RollDecision {
  const { number, date } = data.decision;
  return {
    path,
    slug,
    title: data.title,
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date: formatPreciseDate(date) }),
    ...(data.status === 'đã đính chính' && { corrected: true as const }),
    count: recipients.length,
    ...(recipients.some(({ order }, index) => order !== index + 1) && { orders: recipients.map(({ order }) => order) }),
  };
}

function createList(...first: string[]) {
  const items = [...first];
  const places = new Map(items.map((item, index) => [item, index]));
  const add = (item: string): number => {
    let place = places.get(item);
    if (place === undefined) {
      place = items.push(item) - 1;
      places.set(item, place);
    }
    return place;
  };
  return { items, add };
}

function createWordNumbers(texts: readonly string[]) {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Frequent words get small numbers, and these the shortest characters.
  const list = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const numbers = new Map(list.map((word, number) => [word, number]));
  const writeOne = (text: string) =>
    text === '' ? '' : writeNumbers(text.split(' ').map((word) => numbers.get(word) ?? 0));
  return { list, write: (several: readonly string[]) => several.map(writeOne).join(' ') };
}
