/** A cell of a table to download. */
export type CsvCell = string | number | undefined;

/**
 * A table as a CSV file that spreadsheets open with its Vietnamese letters: UTF-8 with a byte order mark, commas, CRLF. Text that
 * a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV injection").
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[header, ...rows].map((cells) => cells.map(formatCell).join(',')).join('\r\n')}\r\n`;
}

function formatCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^\s*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
