import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import type { Story } from '../entry.ts';
import type { Site } from './site.ts';

interface Facts {
  readonly day: number;
  readonly field: string;
  readonly section: string;
  readonly tag: string;
  readonly chosen: number | null;
}

const facts: fc.Arbitrary<Facts> = fc.record({
  // Few days for many stories: many are of the same moment.
  day: fc.integer({ min: 1, max: 28 }),
  field: fc.constantFrom('nong-nghiep', 'giao-duc'),
  section: fc.constantFrom('tin-tuc-su-kien', 'phong-trao-thi-dua'),
  tag: fc.constantFrom('đường', 'trường'),
  chosen: fc.option(fc.nat({ max: 99 })),
});

const storyOf = (number: number, { day, field, section, tag, chosen }: Facts): Story =>
  makeStory('tin-tuc', `bai-${number}`, {
    ...{ field, section, tags: [tag], publishedAt: `2026-10-${String(day).padStart(2, '0')}T08:00` },
    ...(chosen === null ? {} : { related: [`tin-tuc/bai-${chosen}`] }),
  });

const besides = (site: Site, story: Story) =>
  [site.related(story, 5), site.olderOfSection(story)].map((list) => list.map(({ id }) => id).join(' ')).join(' | ');

test('what stands beside a story changes only with the stories that `besideWhich` names', () => {
  fc.assert(
    fc.property(
      // More than a window holds.
      fc.array(facts, { minLength: 70, maxLength: 110 }),
      fc.nat({ max: 69 }),
      fc.option(facts),
      (all, picked, change) => {
        const stories = all.map((one, number) => storyOf(number, one));
        const old = stories[picked] as Story;
        const fresh = change === null ? [] : [storyOf(picked, change)];
        const before = makeSite(stories);
        const after = makeSite([...stories.filter((story) => story !== old), ...fresh]);
        const named = new Set([old, ...fresh].flatMap((story) => after.besideWhich(story)).map(({ id }) => id));
        const changed = after.stories.filter(
          (story) => story.id !== old.id && besides(before, story) !== besides(after, story),
        );
        expect(changed.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
