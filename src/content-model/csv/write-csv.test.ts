import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

describe('writeCsv', () => {
  it('opens with a byte order mark and ends every row with CRLF', () => {
    expect(writeCsv([['Chỉ tiêu', 'Đạt'], ['Đường', 168.4]])).toBe('\uFEFFChỉ tiêu,Đạt\r\nĐường,168.4\r\n');
  });

  it('leaves what is not known empty', () => {
    expect(writeCsv([['a', undefined, 0]])).toBe('\uFEFFa,,0\r\n');
  });

  it.each(['=1+1', '+84 912', '-2', '@SUM(A1)', ' =1+1', '\t=1', '＝1'])('does not let %j run as a formula', (text) => {
    expect(parse(writeCsv([[text]]), { bom: true })).toEqual([[`'${text}`]]);
  });

  it('keeps a negative number a number', () => {
    expect(writeCsv([[-2.5]])).toBe('\uFEFF-2.5\r\n');
  });

  it('gives every text back to a reader of RFC 4180', () => {
    const harmless = fc.string({ unit: 'binary' }).filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(parse(writeCsv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
      }),
    );
  });
});
