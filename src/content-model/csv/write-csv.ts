/** One cell: text, a number, or nothing known. */
export type CsvCell = string | number | undefined;

/**
 * A CSV file for spreadsheets and programs: UTF-8 with a byte order mark (Excel reads Vietnamese letters right only with it), commas
 * and CRLF as in RFC 4180, numbers in machine form with a decimal point. The comma and the point were chosen over the semicolon and the
 * decimal comma because many Vietnamese offices keep English regional settings, where "168,4" would silently become 1684.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
function guardFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
