import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.ts';

describe('formatCsv', () => {
  it('begins with a byte order mark and ends lines as Windows does', () => {
    expect(formatCsv(['Tên'], [['Bế Văn Đàn']])).toBe('\uFEFFTên\r\nBế Văn Đàn\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(formatCsv(['a'], [['Xóm 1, xã 2'], ['“x” "y"'], ['hai\ndòng']])).toBe(
      '\uFEFFa\r\n"Xóm 1, xã 2"\r\n"“x” ""y"""\r\n"hai\ndòng"\r\n',
    );
  });

  it('never lets a cell run as a formula', () => {
    for (const cell of ['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', ' =1'])
      expect(formatCsv(['a'], [[cell]])).toContain(`'${cell}`);
  });

  it('keeps numbers as numbers and absent cells empty', () => {
    expect(formatCsv(['a', 'b'], [[-3, undefined]])).toBe('\uFEFFa,b\r\n-3,\r\n');
  });

  it('is read back as it was written', () => {
    const cell = fc.string().filter((text) => !/^\s*[=+\-@\t\r]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const back = parse(formatCsv(['a', 'b'], rows), { bom: true, recordDelimiter: '\r\n' });
        expect(back.slice(1)).toEqual(rows);
      }),
    );
  });
});
