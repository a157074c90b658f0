/** How many days of remembrance are shown at a time. */
export const SHOWN_DAYS = 4;
