import type { EngineFigures, EngineName } from './bench-engine.ts';
import type { BothEngines, SearchReport } from './run-search-bench.ts';

/** The report as tables for people. */
export function reportFigures({ ours, plain, heldOut, unseen }: SearchReport): string {
  const bySize = Object.keys(ours.sizes).flatMap((size) => [
    engineRow('ours', size, ours.sizes[size]),
    engineRow('plain', size, plain.sizes[size]),
  ]);
  const parts = [
    table(['bộ máy', 'trang', ...COLUMNS.map(([title]) => title)], bySize),
    table(
      ['loại câu', 'ours recall@5', 'MRR', 'rỗng', 'lạc', 'plain recall@5', 'MRR', 'rỗng', 'lạc'],
      classRows(ours.classes, plain.classes),
    ),
  ];
  const further: readonly (readonly [string, BothEngines | undefined])[] = [
    ['Câu hỏi giữ riêng, trên nội dung mẫu:', heldOut],
    ['Câu hỏi viết khi chưa biết bộ máy, trên bộ trang mẫu:', unseen?.corpus],
    ['Câu hỏi viết khi chưa biết bộ máy, trên nội dung mẫu:', unseen?.content],
  ];
  for (const [title, figures] of further) {
    if (figures === undefined) continue;
    parts.push(
      title,
      table(
        ['bộ máy', 'trang', ...COLUMNS.map(([name]) => name)],
        [engineRow('ours', 'mẫu', figures.ours), engineRow('plain', 'mẫu', figures.plain)],
      ),
      table(
        ['loại câu', 'ours recall@5', 'MRR', 'rỗng', 'lạc', 'plain recall@5', 'MRR', 'rỗng', 'lạc'],
        classRows(figures.ours.classes, figures.plain.classes),
      ),
    );
  }
  return parts.join('\n\n');
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const COLUMNS: readonly (readonly [string, (figures: EngineFigures) => string])[] = [
  ['recall@5', ({ recallAt5 }) => recallAt5.toFixed(3)],
  ['MRR', ({ mrr }) => mrr.toFixed(3)],
  ['rỗng', ({ empty }) => String(empty)],
  ['lạc', ({ distractors }) => String(distractors)],
  ['không dấu = có dấu', ({ bareLikeAccented }) => bareLikeAccented.toFixed(3)],
  ['NFD = NFC', ({ nfdLikeNfc }) => nfdLikeNfc.toFixed(3)],
  ['câu đầu (nhiều nhất)', (figures) => `${kilo(figures.firstQueryBytes)} (${kilo(figures.firstQueryBytesMax)})`],
  ['câu sau (nhiều nhất)', (figures) => `${kilo(figures.nextQueryBytes)} (${kilo(figures.nextQueryBytesMax)})`],
  ['p90', ({ warmP90Ms }) => `${warmP90Ms} ms`],
  ['tác vụ > 50 ms', ({ longTasks }) => String(longTasks)],
  ['dựng', ({ indexSeconds }) => `${indexSeconds} s`],
  ['bộ nhớ', ({ indexPeakMB }) => `${indexPeakMB} MB`],
  ['sửa bài cũ', ({ editSeconds }) => (editSeconds === undefined ? '' : `${editSeconds} s`)],
  ['thêm một bài', ({ reindexSeconds }) => (reindexSeconds === undefined ? '' : `${reindexSeconds} s`)],
];

function engineRow(engine: EngineName, size: string, figures: EngineFigures | undefined): string[] {
  return [engine, size, ...(figures === undefined ? [] : COLUMNS.map(([, format]) => format(figures)))];
}

function classRows(ours: EngineFigures['classes'], plain: EngineFigures['classes']): string[][] {
  return Object.keys(ours).map((type) => [
    type,
    ...[ours[type], plain[type]].flatMap((quality) =>
      quality === undefined
        ? []
        : [quality.recallAt5.toFixed(3), quality.mrr.toFixed(3), String(quality.empty), String(quality.distractors)],
    ),
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
