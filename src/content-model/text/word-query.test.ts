import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFolder, findRows, matchRanks, readWordQuery, type WordQuery } from './word-query.ts';

const fold = createWordFolder();
const noPause = async () => {};
const query = (typed: string): WordQuery => readWordQuery(typed) ?? { words: [], beginning: '' };

async function names(typed: string, rows: readonly (readonly [name: string, unit: string])[]): Promise<string[]> {
  const folded = rows.map(([name, unit]) => [fold(name), fold(unit)] as const);
  const table = {
    from: 0,
    to: rows.length,
    name: (row: number) => folded[row]?.[0] ?? '',
    unit: (row: number) => folded[row]?.[1] ?? '',
  };
  return (await findRows(query(typed), [table], noPause)).map(({ row }) => rows[row]?.[0] ?? '');
}

describe('finding names', () => {
  const heroes = [
    ['La Văn Cầu', 'Quân đội'],
    ['Bế Văn Đàn', 'Đại đoàn 316'],
    ['Nguyễn Thị Chiên', 'Dân quân du kích'],
  ] as const;

  it('needs no accents, no capitals and no order of words', async () => {
    for (const typed of ['la van cau', 'van cau la', 'LA VĂN CẦU', 'cầu  la', 'Cau'])
      expect(await names(typed, heroes)).toEqual(['La Văn Cầu']);
  });

  it('reads đ as d and decomposed letters as composed ones', async () => {
    expect(await names('be van dan', heroes)).toEqual(['Bế Văn Đàn']);
    expect(await names('Bế Văn Đàn'.normalize('NFD'), heroes)).toEqual(['Bế Văn Đàn']);
    expect(await names('la van cau', [['La Văn Cầu'.normalize('NFD'), '']])).toHaveLength(1);
  });

  it('finds by unit, and by name and unit together', async () => {
    expect(await names('dai doan 316', heroes)).toEqual(['Bế Văn Đàn']);
    expect(await names('chien du kich', heroes)).toEqual(['Nguyễn Thị Chiên']);
  });

  it('takes the last word as the beginning of one only when no row has it whole', async () => {
    const people = [
      ['Hoàng Văn Hòa', ''],
      ['Hoàng Thị Hoan', ''],
    ] as const;
    expect(await names('hoa', people)).toEqual(['Hoàng Văn Hòa']);
    expect(await names('hoan', people)).toEqual(['Hoàng Thị Hoan']);
    expect(await names('hoàng thị ho', people)).toEqual(['Hoàng Thị Hoan']);
  });

  it('leaves out rows that hold the words in two places while others hold them in one', async () => {
    expect(
      await names('hoang van', [
        ['Hoàng Thị Hồng', 'xã Vân Trinh'],
        ['Hoàng Văn Nam', ''],
      ]),
    ).toEqual(['Hoàng Văn Nam']);
    expect(await names('hoang trinh', [['Hoàng Thị Hồng', 'xã Vân Trinh']])).toEqual(['Hoàng Thị Hồng']);
  });

  it('puts the exact name first, then the words side by side, then units', async () => {
    const rows = [
      ['Đội mẫu', 'xã Trường Hà'],
      ['Hà Văn Trường', ''],
      ['Nhân dân xã Trường Hà', ''],
      ['Trường Hà', ''],
    ] as const;
    expect(await names('truong ha', rows)).toEqual(['Trường Hà', 'Nhân dân xã Trường Hà', 'Hà Văn Trường', 'Đội mẫu']);
  });

  it('knows both spellings with i and y, also half typed', async () => {
    expect(await names('chien si', [['Chiến sỹ thi đua', '']])).toHaveLength(1);
    expect(await names('quy', [['Nông Thị Quí', '']])).toHaveLength(1);
    expect(await names('ky', [['Kyoto', '']])).toHaveLength(1);
  });

  it('asks nothing when nothing but signs was typed', () => {
    for (const typed of ['', '  ', '…', '()', '\u200b']) expect(readWordQuery(typed)).toBeUndefined();
  });

  it('ignores signs round words', async () => {
    expect(await names('xom na mau 1', [['Xóm Nà Mẫu 1, (cũ)', '']])).toHaveLength(1);
  });

  it('finds every name by its own words, in any order and normal form', async () => {
    const syllable = fc.constantFrom(
      'Nguyễn',
      'Đặng',
      'Thị',
      'Hoà',
      'Thuý',
      'Mỹ',
      'Ưng',
      'Ấn',
      'Quý',
      'Văn',
      'Lý',
      'Sỹ',
    );
    const name = fc.array(syllable, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.infiniteStream(fc.nat(1000)),
        fc.constantFrom('NFC', 'NFD'),
        async (words, random, form) => {
          const typed = [...words]
            .sort(() => ((random.next().value as number) % 3) - 1)
            .join(' ')
            .normalize(form);
          expect(await names(typed, [[words.join(' '), '']])).toHaveLength(1);
          const folded = createWordFolder()(words.join(' ')).trim();
          expect(await names(folded, [[words.join(' '), '']])).toHaveLength(1);
        },
      ),
    );
  });

  it('gives the name itself the best rank', async () => {
    const table = { from: 0, to: 1, name: () => fold('La Văn Cầu'), unit: () => ' ' };
    expect(await findRows(query('la van cau'), [table], noPause)).toEqual([
      { table: 0, row: 0, rank: matchRanks.name },
    ]);
  });
});
