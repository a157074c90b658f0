import { formatNumber, formatPercent, withUnit } from '../../../content-model/text/numbers.ts';
import type { Bar } from './plot-bars.ts';

/** A bar in words: "59/50 xã" and "118%"; where the unit is itself a percentage there is no second one. */
export interface BarWords {
  readonly value: string;
  readonly target?: string;
  readonly share?: string;
}

/** Decimals that are kept: rounding an author's figure would be a silent edit. */
export const CHART_DECIMALS = 6;

/** Puts a bar into words. */
export function barWords({ value, target }: Bar, unit: string): BarWords {
  const shown = withUnit(value, unit, CHART_DECIMALS);
  if (target === undefined) return { value: shown };
  const aim = withUnit(target, unit, CHART_DECIMALS);
  const share = isPercent(unit) ? undefined : shareOfTarget(value, target);
  return { value: shown, target: aim, ...(share === undefined ? {} : { share }) };
}

/** Value and target in one: "59/50 xã". */
export function valueOverTarget({ value, target }: Bar, unit: string): string {
  const shown = target === undefined || isPercent(unit) ? withUnit(value, unit, CHART_DECIMALS) : undefined;
  return shown ?? `${formatNumber(value, CHART_DECIMALS)}/${withUnit(target ?? 0, unit, CHART_DECIMALS)}`;
}

/** The value as a percentage of the target; never rounded up to 100% when the target is missed; undefined without a positive target. */
export function shareOfTarget(value: number, target: number): string | undefined {
  if (target <= 0) return undefined;
  const percent = Math.round((value / target) * 1000) / 10;
  return formatPercent(value < target ? Math.min(percent, 99.9) : percent);
}

function isPercent(unit: string): boolean {
  return /^[%‰]/u.test(unit.trim());
}
