import type { Finding } from '../content-store/finding.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import { describeFinding } from './finding-sentences.ts';

export { describeFinding } from './finding-sentences.ts';

/** One finding as lines for a terminal: place, what is wrong, what to do. */
export function printFinding(finding: Finding, root = '', isColoured = false): string {
  const { what, remedy } = describeFinding(finding);
  const paint = painter(isColoured);
  const path =
    finding.field === undefined || finding.field.length === 0 ? '' : ` (${finding.field.map(String).join('.')})`;
  const label = finding.label === undefined || finding.label === '' ? '' : ` · ${finding.label}`;
  const place = paint('place', `${root}${finding.file}:${finding.line ?? 1}`);
  return `${markOf(finding, paint)} ${place}${label}${path}\n    ${what}\n    → ${remedy}`;
}

/** All findings of a run, file by file, those with errors first, of the others at most so many files; gaps of a file in one line; a closing line of counts. */
export function printFindings(
  findings: readonly Finding[],
  root = '',
  isColoured = false,
  most = Number.POSITIVE_INFINITY,
): string {
  const paint = painter(isColoured);
  const byFile = [...Map.groupBy(findings, ({ file }) => file)];
  const hasErrors = ([, list]: readonly [string, readonly Finding[]]) =>
    list.some(({ severity }) => severity === 'error');
  const [broken, others] = [byFile.filter(hasErrors), byFile.filter((group) => !hasErrors(group))];
  const ordered = [...broken, ...others.slice(0, most)];
  const left = Math.max(0, others.length - most);
  const blocks = ordered.map(([file, list]) => {
    const gaps = list.filter(({ code }) => code === 'gap');
    const others = list
      .filter(({ code }) => code !== 'gap')
      .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
    const lines = others.map((finding) => printFinding(finding, root, isColoured));
    const gapLabels = [...new Set(gaps.map(({ label }) => label ?? ''))].join('; ');
    if (gaps.length > 0)
      lines.push(`${paint('warning', '!')} ${paint('place', `${root}${file}`)}\n    Còn để trống: ${gapLabels}.`);
    return lines.join('\n');
  });
  if (left > 0) blocks.push(`… và ${formatNumber(left)} tệp khác có điều cần xem: chạy npm run check để đọc hết.`);
  return [...blocks, paint(findings.some(isError) ? 'error' : 'place', closingLine(findings))].join('\n\n');
}

function closingLine(findings: readonly Finding[]): string {
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding) && finding.code !== 'gap');
  const gapFiles = new Set(findings.filter(({ code }) => code === 'gap').map(({ file }) => file));
  if (findings.length === 0) return 'Nội dung: không có lỗi.';
  const errorFiles = new Set(errors.map(({ file }) => file)).size;
  const where = errors.length === 0 ? '' : ` trong ${errorFiles} tệp`;
  return `Nội dung: ${errors.length} lỗi${where}, ${warnings.length} điều cần xem, ${gapFiles.size} bài còn chỗ trống.`;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

type Paint = (colour: keyof typeof colours, text: string) => string;

function markOf({ severity }: Finding, paint: Paint): string {
  return severity === 'error' ? paint('error', '✗') : paint('warning', '!');
}

/** Terminal colours: red, yellow, bold. */
const colours = { error: 31, warning: 33, place: 1 } as const;

function painter(isColoured: boolean): Paint {
  return (colour, text) => (isColoured ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text);
}
