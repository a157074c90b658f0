import type { Point } from './path.ts';

/** One thing in a drawing: lines of several kinds, and the area with which it hides what stands behind. */
export interface Engraved<Ink extends string = string> {
  /** Closed polygon; omitted for things that hide nothing, such as water. */
  area?: readonly Point[];
  lines: readonly Stroke<Ink>[];
}

/** A polyline and the ink it is drawn in. */
export interface Stroke<Ink extends string = string> {
  ink: Ink;
  points: readonly Point[];
}

/** Removes hidden lines, so that a drawing needs no fill and takes any colour: `things` go from front to back. */
export function engrave<Ink extends string>(things: readonly Engraved<Ink>[]): Stroke<Ink>[] {
  const inFront: (readonly Point[])[] = [];
  const visible: Stroke<Ink>[] = [];
  for (const { area, lines } of things) {
    for (const { ink, points } of lines) {
      visible.push(...visibleRuns(points, inFront).map((run) => ({ ink, points: run })));
    }
    if (area) inFront.push(area);
  }
  return visible;
}

function visibleRuns(points: readonly Point[], areas: readonly (readonly Point[])[]): Point[][] {
  const hidden = (point: Point): boolean => areas.some((area) => isInside(point, area));
  const runs: Point[][] = [];
  let run: Point[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from) {
      if (!hidden(to)) run.push(to);
      return;
    }
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
    let last = from;
    let lastHidden = hidden(from);
    for (let step = 1; step <= steps; step += 1) {
      const here = between(from, to, step / steps);
      const hereHidden = hidden(here);
      if (hereHidden !== lastHidden) {
        const edge = findEdge(last, here, hidden);
        if (hereHidden) {
          runs.push([...run, edge]);
          run = [];
        } else run = [edge];
      }
      last = here;
      lastHidden = hereHidden;
    }
    if (!lastHidden) run.push(to);
  });
  runs.push(run);
  return runs.filter((candidate) => length(candidate) >= SHORTEST);
}

const STEP = 1.5;
const SHORTEST = 1;

function findEdge(from: Point, to: Point, hidden: (point: Point) => boolean): Point {
  const startHidden = hidden(from);
  let low = 0;
  let high = 1;
  for (let round = 0; round < 6; round += 1) {
    const middle = (low + high) / 2;
    if (hidden(between(from, to, middle)) === startHidden) low = middle;
    else high = middle;
  }
  return between(from, to, (low + high) / 2);
}

function between(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

function length(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point;
    return sum + Math.hypot(point[0] - before[0], point[1] - before[1]);
  }, 0);
}

function isInside([x, y]: Point, area: readonly Point[]): boolean {
  let inside = false;
  let before = area[area.length - 1];
  for (const corner of area) {
    if (before && corner[1] > y !== before[1] > y) {
      const crossing = ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0];
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
