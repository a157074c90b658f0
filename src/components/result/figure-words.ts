import type { TargetRow } from '../../content-model/collections/result.ts';
import { withUnit } from '../../content-model/text/numbers.ts';
import { RESULT_TEXT } from '../../messages/results.ts';

/** Decimals that are kept: rounding a reported figure would be a silent edit. */
const DECIMALS = 6;

/** What was achieved, with its unit: "168,4 km". */
export function achievedWords({ achieved, unit }: TargetRow): string {
  return withUnit(achieved, unit, DECIMALS);
}

/** The target with its unit; a ceiling says so: "không quá 5%". */
export function targetWords({ target, unit, lowerIsBetter }: TargetRow): string | undefined {
  if (target === undefined) return undefined;
  const words = withUnit(target, unit, DECIMALS);
  return lowerIsBetter ? RESULT_TEXT.atMost(words) : words;
}

/** The sources that the rows name, once each, in their order. */
export function sourcesOf(rows: readonly TargetRow[]): string[] {
  return [...new Set(rows.flatMap(({ source }) => source ?? []))];
}
