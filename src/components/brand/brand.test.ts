import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clothLines, clothSquare, CLOTH_SIDE } from './cloth-square.ts';
import { drawingFiles } from './drawing-files.ts';
import { createPress, cutPlate, PLATES } from './landscape/plates.ts';
import { markPoints } from './mark.ts';
import { inkPath, polyline } from './path.ts';
import { ridgeStrokes } from './ridge.ts';

const SEEDS = ['la-van-cau', 'kim-dong', 'be-van-dan', 'hoang-dinh-giong', 'xom-ban-gioc', 'a', 'b', 'c', 'd', 'e'];

describe('path data', () => {
  test('is relative and drops what it can', () => {
    expect(
      inkPath([
        [
          [1, 1],
          [4, 1],
          [4, 3],
        ],
        [
          [10, 10],
          [9, 12],
          [8, 13],
        ],
      ]),
    ).toBe('M1 1h3v2m6 7l-1 2-1 1');
  });

  test('closes a polyline', () => {
    expect(
      polyline(
        [
          [0, 0],
          [1, 0],
          [0.5, 0.5],
        ],
        true,
      ),
    ).toBe('M0 0h1l-.5 .5z');
  });
});

test('the mark winds outward and ends in its foot', () => {
  const points = markPoints();
  expect(points).toHaveLength(12);
  expect(points[0]).toEqual([42, 42]);
  expect(points[1]).toEqual([42, 36]);
  expect(points[11]).toEqual([42, 83]);
});

describe('cloth square', () => {
  test.each(SEEDS)('%s mirrors on both axes and both diagonals', (seed) => {
    const { cells } = clothSquare(seed);
    const last = CLOTH_SIDE - 1;
    cells.forEach((row, y) => {
      row.forEach((thread, x) => {
        expect(cells[y]?.[last - x]).toBe(thread);
        expect(cells[last - y]?.[x]).toBe(thread);
        expect(cells[x]?.[y]).toBe(thread);
      });
    });
  });

  test('is the same for the same seed and another for another', () => {
    expect(clothSquare('kim-dong')).toEqual(clothSquare('kim-dong'));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(clothSquare(seed)))).size).toBe(SEEDS.length);
  });

  test.each(SEEDS)('%s uses all four threads in at most 1.5 kB', (seed) => {
    const lines = clothLines(clothSquare(seed));
    expect(lines.size).toBe(4);
    const markup = [...lines]
      .map(([thread, runs]) => `<path class="thread-${thread}" d="${inkPath(runs)}"></path>`)
      .join('');
    expect(markup.length).toBeLessThanOrEqual(1450);
  });
});

describe('landscape', () => {
  const stories = Array.from({ length: 600 }, (_, index) => `tin-tuc/2026/bai-${index}`);
  const plates = Array.from({ length: PLATES }, (_, plate) => cutPlate(plate));

  test('stays within 4 kB, and no two are alike', () => {
    expect(Math.max(...plates.map((plate) => plate.length))).toBeLessThanOrEqual(4000);
    expect(new Set(plates).size).toBe(PLATES);
  });

  test('shows views with a road, with water and without', () => {
    expect(plates.some((plate) => plate.includes('ink-thread'))).toBe(true);
    expect(plates.some((plate) => plate.includes('ink-water'))).toBe(true);
    expect(plates.some((plate) => !plate.includes('ink-water'))).toBe(true);
  });

  test('is cut once however many stories show it, the same in any order', () => {
    const cut: number[] = [];
    const press = createPress((plate) => `${cut.push(plate)} ${plate}`);
    const plateOf = (print: string) => print.split(' ')[1];
    const prints = stories.map((story) => plateOf(press(story)));
    expect(cut).toHaveLength(PLATES);
    expect(new Set(cut).size).toBe(PLATES);
    const backwards = createPress(String);
    expect(stories.toReversed().map(backwards).reverse()).toEqual(prints);
  });
});

test('the ridge hides what stands behind', () => {
  const drawn = ridgeStrokes('x', 'desk').filter(({ ink }) => ink === 'far');
  // Far towers are broken off where near ones cover their feet: none reaches the ground.
  expect(Math.max(...drawn.flatMap(({ points }) => points.map(([, y]) => y)))).toBeLessThan(95);
});

test('the committed drawings are those that the code draws', () => {
  for (const [name, svg] of drawingFiles()) {
    expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toBe(svg);
  }
});
