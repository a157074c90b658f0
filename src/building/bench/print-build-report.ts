import { editExponent, judgeGoals, ratioTo, type SizeReport } from './build-report.ts';
import type { OurFigures } from './ours/measure-ours.ts';
import type { ChangeFigures } from './ours/measure-changes.ts';
import type { BuildFigures } from './peers/measure-peer.ts';

/** The reports as one line of JSON. */
export function buildReportJson(reports: readonly SizeReport[]): string {
  const sizes = Object.fromEntries(
    reports.map((report) => [
      report.size,
      {
        ...(report.ours && oursJson(report.ours)),
        ...Object.fromEntries(
          Object.entries(report.peers).map(([name, figures]) => [
            name,
            'missing' in figures ? figures : rounded(figures),
          ]),
        ),
        ...(report.ours && {
          editSeconds: round(report.ours.changes.edit.seconds),
          newSeconds: round(report.ours.changes.add.seconds),
          commentSeconds: round(report.ours.changes.comment.seconds),
        }),
        ratioToHugo: inverse(ratioTo(report, 'hugo')),
        fasterThanAstro: roundOf(ratioTo(report, 'astro-mdx')),
        fasterThanAstroMd: roundOf(ratioTo(report, 'astro-md')),
        fasterThanEleventy: roundOf(ratioTo(report, 'eleventy')),
      },
    ]),
  );
  return JSON.stringify({ sizes, editExponent: roundOf(editExponent(reports)), goals: judgeGoals(reports) });
}

/** The reports as tables for people. */
export function buildReportText(reports: readonly SizeReport[], titles: Readonly<Record<string, string>>): string {
  const lines = reports.flatMap(({ size, ours, peers }) => [
    `\n${size.toLocaleString('vi-VN')} bài, dựng từ đầu:`,
    ...row('', 'giây', 'giây CPU', 'MB', 'trang'),
    ...(ours
      ? [
          ...figuresRow('Lan Tỏa: trang, danh sách, nguồn tin', ours.pages),
          ...figuresRow('Lan Tỏa: cả tìm kiếm, ảnh xem trước, nén', ours.whole),
          ...(ours.withPictures ? figuresRow('Lan Tỏa: như trên, thêm ảnh', ours.withPictures) : []),
        ]
      : []),
    ...Object.entries(peers).flatMap(([name, figures]) =>
      'missing' in figures
        ? [`!! ${titles[name] ?? name}: KHÔNG ĐO ĐƯỢC, ${figures.missing}`]
        : figuresRow(titles[name] ?? name, figures),
    ),
    ...(ours ? ourLines(ours) : []),
  ]);
  const exponent = editExponent(reports);
  const goals = judgeGoals(reports).map(
    ({ text, value, limit, isMet }) => `${isMet ? 'đạt ' : 'CHƯA'} ${text}: ${round(value)}, mức ${limit}`,
  );
  return [
    ...lines,
    ...(exponent === undefined ? [] : [`\nThời gian sửa một bài tăng theo cỡ kho mũ ${exponent.toFixed(2)}.`]),
    ...(goals.length > 0 ? ['\nMục tiêu:', ...goals] : []),
  ].join('\n');
}

function ourLines({ steps, changes: { edit, add, comment } }: OurFigures): string[] {
  return [
    'Trên trang đã dựng, từ lúc lưu tệp (giữa ba lần):',
    changeLine('Sửa một bài', edit),
    changeLine('Thêm một bài', add),
    changeLine('Đăng một bình luận', comment),
    `Từng bước dựng từ đầu: ${steps
      .map(({ step, seconds, cpuSeconds }) => `${step} ${round(seconds)} s (CPU ${round(cpuSeconds)})`)
      .join(', ')}`,
  ];
}

function changeLine(name: string, { seconds, rendered, work }: ChangeFigures): string {
  const { pages, searchFiles, pictures, filesWritten, cacheFiles } = work;
  return `  ${name}: ${round(seconds)} giây; dựng lại ${rendered} trang, ghi ${pages} trang, ${searchFiles} tệp tìm kiếm, ${pictures} ảnh, ${filesWritten} tệp trong trang, ${cacheFiles} tệp trong kho tạm`;
}

function oursJson({ pages, whole, withPictures, steps, changes }: OurFigures): object {
  return {
    ours: rounded(pages),
    oursWhole: rounded(whole),
    ...(withPictures && { oursWithPictures: rounded(withPictures) }),
    steps: steps.map(({ step, seconds, cpuSeconds }) => ({
      step,
      seconds: round(seconds),
      cpuSeconds: round(cpuSeconds),
    })),
    work: { edit: workJson(changes.edit), new: workJson(changes.add), comment: workJson(changes.comment) },
  };
}

function workJson({ rendered, work }: ChangeFigures): object {
  return { pagesRendered: rendered, ...work };
}

function figuresRow(title: string, { seconds, cpuSeconds, peakMB, pages }: BuildFigures): string[] {
  return row(title, seconds.toFixed(1), cpuSeconds.toFixed(1), peakMB.toFixed(0), String(pages));
}

function row(title: string, ...cells: readonly string[]): string[] {
  return [title.padEnd(44) + cells.map((cell) => cell.padStart(10)).join('')];
}

function rounded({ seconds, cpuSeconds, peakMB, pages }: BuildFigures): BuildFigures {
  return { seconds: round(seconds), cpuSeconds: round(cpuSeconds), peakMB: Math.round(peakMB), pages };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function roundOf(value: number | undefined): number | undefined {
  return value === undefined ? undefined : round(value);
}

function inverse(ratio: number | undefined): number | undefined {
  return ratio === undefined ? undefined : round(1 / ratio);
}
