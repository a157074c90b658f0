import { parse } from 'csv-parse/sync';
import { recipientSchema, type Recipient } from '../content-model/collections/commendation.ts';
import { cleanText } from './decode-text.ts';
import type { Finding } from './finding.ts';
import { validate, type Origin, type Use } from './validate.ts';
import { parseYaml } from './yaml-document.ts';

/** The rows of a decision's list with what is wrong in them; plain data that can be cached. */
export interface ParsedRecipients {
  readonly rows: readonly Recipient[];
  readonly uses: readonly Use[];
  readonly findings: readonly Finding[];
}

/** Reads the CSV (comma, semicolon or tab, header row) or YAML list beside a decision. */
export function parseRecipients(file: string, raw: string): ParsedRecipients {
  const source = cleanText(raw);
  return /\.ya?ml$/i.test(file) ? parseYamlList(file, source) : parseCsvList(file, source);
}

/** A list of which nothing can be read, with the reason. */
export function refuseRecipients(file: string, line: number, reason: string): ParsedRecipients {
  return {
    rows: [],
    uses: [],
    findings: [{ severity: 'error', code: 'recipients-format', file, line, args: { reason } }],
  };
}

function parseYamlList(file: string, source: string): ParsedRecipients {
  const yaml = parseYaml(source, file, 0);
  if (yaml.findings.length > 0) return { rows: [], uses: [], findings: yaml.findings };
  if (!Array.isArray(yaml.value)) return refuseRecipients(file, 1, 'yaml-list');
  return collect(
    file,
    yaml.value.map((value, index) => ({
      value: value as unknown,
      origin: { file, lineOf: (path) => yaml.lineOf([index, ...path]) },
    })),
  );
}

function parseCsvList(file: string, source: string): ParsedRecipients {
  const header = source.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t'].find((candidate) => header.includes(candidate)) ?? ',';
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(source, {
      columns: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    });
  } catch (error) {
    return refuseRecipients(file, (error as { lines?: number }).lines ?? 1, (error as { code?: string }).code ?? 'csv');
  }
  return collect(
    file,
    records.map(({ record, info }) => ({ value: fromCells(record), origin: { file, lineOf: () => info.lines } })),
  );
}

/** CSV cells are text: empty ones are absent, numbers and yes/no are read as such. */
function fromCells(record: Record<string, string>): Record<string, unknown> {
  const cells = Object.entries(record).filter(([, cell]) => cell !== '');
  return Object.fromEntries(
    cells.map(([key, cell]): [string, unknown] => {
      if (key === 'order' && /^\d+$/.test(cell)) return [key, Number(cell)];
      if (key === 'posthumous')
        return [key, /^(?:true|có|x|1)$/iu.test(cell) ? true : /^(?:false|không|0)$/iu.test(cell) ? false : cell];
      return [key, cell];
    }),
  );
}

function collect(file: string, items: readonly { value: unknown; origin: Origin }[]): ParsedRecipients {
  if (items.length === 0) return refuseRecipients(file, 1, 'no-rows');
  const rows: Recipient[] = [];
  const uses: Use[] = [];
  const findings: Finding[] = [];
  const orders = new Set<number>();
  for (const { value, origin } of items) {
    const checked = validate(recipientSchema, value, origin);
    findings.push(...checked.findings);
    if (checked.data === undefined) continue;
    const row = checked.data as Recipient;
    if (orders.has(row.order)) {
      const args = { order: row.order };
      findings.push({
        severity: 'error',
        code: 'recipients-duplicate-order',
        file,
        line: origin.lineOf(['order']),
        field: ['order'],
        label: 'Thứ tự',
        args,
      });
    }
    orders.add(row.order);
    rows.push(row);
    uses.push(...checked.uses);
  }
  return { rows, uses, findings };
}
