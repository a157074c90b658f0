/** The day of a result, `2020-02-25` as "25/02/2020"; the site's own formats know far more than a lazy script should bring along. */
export function drawDate(date: string): string {
  return date.slice(0, 10).split('-').reverse().join('/');
}
