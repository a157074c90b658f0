/** A point of a drawing, in the units of its viewBox. */
export type Point = readonly [x: number, y: number];

/** Compact path data of one polyline: absolute start, relative steps, whole tenths. */
export function polyline(points: readonly Point[], closed = false): string {
  let previous: Point | undefined;
  let data = '';
  for (const point of points) {
    const here: Point = [tenth(point[0]), tenth(point[1])];
    if (previous === undefined) data += `M${pair(here[0], here[1])}l`;
    else data += separated(data, pair(tenth(here[0] - previous[0]), tenth(here[1] - previous[1])));
    previous = here;
  }
  return data.replace(/l$/, '') + (closed ? 'z' : '');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair(x: number, y: number): string {
  const second = short(y);
  return short(x) + (second.startsWith('-') ? second : ` ${second}`);
}

function short(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}

function separated(before: string, step: string): string {
  return before.endsWith('l') || step.startsWith('-') ? step : ` ${step}`;
}
