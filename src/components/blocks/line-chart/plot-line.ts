import { roundTicks } from './ticks.ts';

/** A point in hundredths of the width and height of the chart; y counts from the top. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** The geometry of a line chart. */
export interface LinePlot {
  /** The values of the hairlines from the bottom up, at equal distances from edge to edge. */
  readonly ticks: readonly number[];
  /** The heights of the hairlines, in the order of `ticks`. */
  readonly tickHeights: readonly number[];
  readonly points: readonly PlotPoint[];
  /** The height of zero where it lies between the edges or on the lower one. */
  readonly zero?: number;
  /** Positions of the first highest and first lowest point; the same when the line is level. */
  readonly highest: number;
  readonly lowest: number;
  /** On which side the labels of the two ends stay clear of the line. */
  readonly firstLabel: 'above' | 'below';
  readonly lastLabel: 'above' | 'below';
}

/** Lays the values out from left to right at equal distances. The scale starts at zero unless all values lie in its far half. */
export function plotLine(values: readonly number[]): LinePlot {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const ticks = roundTicks(low > 0 && low < high / 2 ? 0 : low, high < 0 && high > low / 2 ? 0 : high);
  const bottom = ticks[0] ?? low;
  const top = ticks.at(-1) ?? high;
  const height = (value: number): number => toHundredths((top - value) / (top - bottom));
  return {
    ticks,
    tickHeights: ticks.map(height),
    points: values.map((value, index) => ({
      x: toHundredths(index / Math.max(1, values.length - 1)),
      y: height(value),
    })),
    ...(bottom <= 0 && top >= 0 ? { zero: height(0) } : {}),
    highest: values.indexOf(high),
    lowest: values.indexOf(low),
    firstLabel: sideOf(values[0], values[1]),
    lastLabel: sideOf(values.at(-1), values.at(-2)),
  };
}

/** Below when the neighbour is higher, because the line then passes above. */
function sideOf(end: number | undefined, neighbour: number | undefined): 'above' | 'below' {
  return end !== undefined && neighbour !== undefined && neighbour > end ? 'below' : 'above';
}

function toHundredths(share: number): number {
  return Math.round(share * 10_000) / 100;
}
