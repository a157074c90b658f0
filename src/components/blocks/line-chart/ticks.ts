/** About `count` round numbers at equal steps that enclose `low` to `high`, ascending; at least two, also when both ends are the same. */
export function roundTicks(low: number, high: number, count = 4): number[] {
  const [from, to] = low === high ? [low - padding(low), high + padding(high)] : [low, high];
  // A step finer than a double can tell apart at this height would give the same tick twice.
  const finest = Math.max(Math.abs(from), Math.abs(to)) * 1e-13;
  const step = roundStep(Math.max((to - from) / count, finest));
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  // Fifteen digits: what a double holds exactly, so that 3 × 0.1 reads 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(15)));
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * magnitude >= rough * (1 - 1e-9)) ?? 10;
  return factor * magnitude;
}

function padding(value: number): number {
  return value === 0 ? 1 : Math.abs(value) / 2;
}
