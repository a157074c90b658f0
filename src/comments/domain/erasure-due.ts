const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Ho_Chi_Minh has had no summer time since 1975. */
const ZONE_MS = 7 * HOUR_MS;
const WORKING_DAYS = 2;

/**
 * When a request for erasure must be answered: at the same hour two working days later (decree 356/2025). Saturdays and Sundays are
 * skipped, holidays are not known here, so the desk never promises a later day than the rule does.
 */
export function erasureDueAt(askedAt: number): number {
  let due = askedAt;
  for (let left = WORKING_DAYS; left > 0;) {
    due += DAY_MS;
    if (isWorkingDay(due)) left--;
  }
  return due;
}

function isWorkingDay(at: number): boolean {
  // Day 0 of the epoch was a Thursday.
  const weekday = (Math.floor((at + ZONE_MS) / DAY_MS) + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}
