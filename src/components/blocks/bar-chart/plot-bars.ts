/** A bar and its target in the unit of the chart. */
export interface Bar {
  readonly value: number;
  readonly target?: number | undefined;
}

/** Where a bar lies, in hundredths of the width of the chart. */
export interface BarPlot {
  readonly start: number;
  readonly length: number;
  /** The end of the bar that is not at zero. */
  readonly end: number;
  readonly tick?: number;
}

/** Lays all bars on one scale that contains zero, in their order; negative bars run to the left of `zero`. */
export function plotBars(bars: readonly Bar[]): { readonly zero: number; readonly bars: readonly BarPlot[] } {
  const all = bars.flatMap(({ value, target }) => (target === undefined ? [value] : [value, target]));
  const low = Math.min(0, ...all);
  const high = Math.max(0, ...all);
  const at = (value: number): number => (high === low ? 0 : toHundredths((value - low) / (high - low)));
  const zero = at(0);
  return {
    zero,
    bars: bars.map(({ value, target }) => {
      const end = at(value);
      const plot = { start: Math.min(zero, end), length: toHundredths(Math.abs(end - zero) / 100), end };
      return target === undefined ? plot : { ...plot, tick: at(target) };
    }),
  };
}

function toHundredths(share: number): number {
  return Math.round(share * 10_000) / 100;
}
