import type { EditorFinding } from '../proofreading/proof-finding.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import { describeEditorFinding, isProofFinding, severityNames } from './proofreading.ts';

/** The findings of a check as lines for a terminal, entry by entry, the heaviest first; gaps of an entry in one line; a line of counts. */
export function printEditorFindings(findings: readonly EditorFinding[], entries: number, root = ''): string {
  const blocks = [...Map.groupBy(findings, ({ file }) => file)].map(([file, list]) => {
    const gaps = list.filter(({ code }) => code === 'gap');
    const lines = list
      .filter(({ code }) => code !== 'gap')
      .toSorted((a, b) => weights[a.severity] - weights[b.severity])
      .map(printOne);
    if (gaps.length > 0) lines.push(`  Còn để trống: ${[...new Set(gaps.map(({ label = '' }) => label))].join('; ')}.`);
    return [`${root}${file}`, ...lines].join('\n');
  });
  return [...blocks, closingLine(findings, entries)].join('\n\n');
}

const weights = { error: 0, warning: 1, suggestion: 2 } as const;

function printOne(finding: EditorFinding): string {
  const { what, remedy } = describeEditorFinding(finding);
  const label = finding.label === undefined || finding.label === '' ? '' : ` · ${finding.label}`;
  const { excerpt = '', suggestion } = isProofFinding(finding) ? finding : {};
  const shown = excerpt === '' || what.includes(excerpt) ? [] : [`    “${excerpt}”`];
  const offered = suggestion === undefined ? '' : ` (đề nghị: “${suggestion}”)`;
  return [
    `  ${severityNames[finding.severity]} · dòng ${finding.line ?? 1}${label}`,
    `    ${what}`,
    ...shown,
    `    → ${remedy}${offered}`,
  ].join('\n');
}

function closingLine(findings: readonly EditorFinding[], entries: number): string {
  const count = (severity: EditorFinding['severity']) =>
    formatNumber(findings.filter((finding) => finding.severity === severity && finding.code !== 'gap').length);
  return `Đã đọc ${formatNumber(entries)} bài: ${count('error')} lỗi, ${count('warning')} điều cần xem, ${count('suggestion')} gợi ý.`;
}
