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
  const inFront: Screen[] = [];
  const visible: Stroke<Ink>[] = [];
  for (const { area, lines } of things) {
    for (const { ink, points } of lines) {
      visible.push(...visibleRuns(points, inFront).map((run) => ({ ink, points: run })));
    }
    if (area) inFront.push(screenOf(area));
  }
  return visible;
}

/** An area that hides, with the box around it: most things stand far from each other, which the box tells at once. */
interface Screen {
  readonly area: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function screenOf(area: readonly Point[]): Screen {
  const [xs, ys] = [area.map(([x]) => x), area.map(([, y]) => y)];
  return { area, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function screensAlong(from: Point, to: Point, screens: readonly Screen[]): Screen[] {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  return screens.filter(
    (screen) => screen.left <= right && screen.right >= left && screen.top <= bottom && screen.bottom >= top,
  );
}

function visibleRuns(points: readonly Point[], inFront: readonly Screen[]): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from) {
      if (!isHidden(to, inFront)) run.push(to);
      return;
    }
    const screens = screensAlong(from, to, inFront);
    if (screens.length === 0) {
      run.push(to);
      return;
    }
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
    let lastHidden = isHidden(from, screens);
    for (let step = 1; step <= steps; step += 1) {
      const here = between(from, to, step / steps);
      const hereHidden = isHidden(here, screens);
      if (hereHidden === lastHidden) continue;
      const edge = findEdge(between(from, to, (step - 1) / steps), here, screens);
      if (hereHidden) {
        runs.push([...run, edge]);
        run = [];
      } else run = [edge];
      lastHidden = hereHidden;
    }
    if (!lastHidden) run.push(to);
  });
  runs.push(run);
  return runs.filter((candidate) => length(candidate) >= SHORTEST);
}

const STEP = 1.5;
const SHORTEST = 1;

function findEdge(from: Point, to: Point, screens: readonly Screen[]): Point {
  const startHidden = isHidden(from, screens);
  let low = 0;
  let high = 1;
  for (let round = 0; round < 6; round += 1) {
    const middle = (low + high) / 2;
    if (isHidden(between(from, to, middle), screens) === startHidden) low = middle;
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

function isHidden([x, y]: Point, screens: readonly Screen[]): boolean {
  for (const { area, left, right, top, bottom } of screens) {
    if (x >= left && x <= right && y >= top && y <= bottom && isInside(x, y, area)) return true;
  }
  return false;
}

function isInside(x: number, y: number, area: readonly Point[]): boolean {
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
