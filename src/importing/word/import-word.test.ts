import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../content-store/compile-body.ts';
import { describeImportWarning, describeWordProblem } from '../../messages/importing.ts';
import { pack, text } from '../../testing/word/docx-parts.ts';
import { hostileFiles } from '../../testing/word/hostile-files.ts';
import { sampleWordFiles } from '../../testing/word/sample-word-files.ts';
import { importWord, type WordReport, type WordSource } from './import-word.ts';
import { findOffice } from './office/find-office.ts';

const source: WordSource = {
  fileName: 'bai_viet-moi.docx',
  now: '2026-11-22T08:00',
  catalogues: {
    'chuyen-muc': [{ id: 'tin-tuc-su-kien' }, { id: 'phong-trao-thi-dua' }],
    'tac-gia': [{ id: 'pv', name: 'P.V' }],
  } as unknown as WordSource['catalogues'],
  campaigns: [{ slug: 'moi-xom-mot-to-so', name: 'Mỗi xóm một tổ số', title: 'Đợt thi đua “Mỗi xóm một tổ số”' }],
};

async function read(bytes: Uint8Array) {
  const imported = await importWord(bytes, source);
  if ('problem' in imported) throw new Error(imported.problem.code);
  return imported;
}

type Expected = { readonly body: string; readonly report?: Partial<WordReport>; readonly codes?: readonly string[] };

const expected: Record<keyof typeof sampleWordFiles, Expected> = {
  'title, date, standfirst and byline by place': {
    body: 'Đoạn thường của bài.',
    report: {
      title: 'Lễ phát động thi đua năm 2026',
      standfirst: 'Sáng 25/2, hơn 200 người dự lễ phát động.',
      byline: 'P.V',
      date: '2020-02-25T18:00',
    },
    codes: [],
  },
  'title and standfirst by style': {
    body: 'Đoạn thường của bài.',
    report: { title: 'Lễ phát động', standfirst: 'Hơn 200 người dự lễ.', byline: 'Nông Thị Lan' },
    codes: ['date-missing'],
  },
  'headings by style': { body: '## Góp công\n\nĐoạn thường của bài.\n\n### Đào móng\n\nĐoạn thường của bài.' },
  'numbered headings typed by hand': {
    body: 'Đoạn thường của bài.\n\n## I. MỤC ĐÍCH\n\nĐoạn thường của bài.\n\n### 1. Chung\n\nĐoạn thường của bài.\n\n## II. YÊU CẦU\n\nĐoạn thường của bài.',
  },
  'lists by numbering and typed lists': {
    body: 'Đoạn thường của bài.\n\n- Một\n  - Con\n\n1. Đầu\n2. Sau\n\n- Việc thứ nhất;\n- Việc thứ hai.',
  },
  'table of recipients with merged cells': {
    body: 'Đoạn thường của bài.\n\n| TT | Họ và tên | Hình thức: Bằng khen | Hình thức: Giấy khen |\n| -: | - | - | - |\n| I. Tập thể | | | |\n| 1 | Xã Hạ Lang | x | |\n| 2 | Nông Văn A | | x |\n| 3 | Nông Văn A | x | |',
    report: { tables: 1 },
    codes: ['table-cells-merged', 'date-missing'],
  },
  'pictures with captions and credits': {
    body: 'Đoạn thường của bài.\n\n<Picture src="anh-1.jpg" alt="" caption="Quang cảnh buổi lễ." credit="Nông Lan" />\n\nĐoạn thường của bài.\n\n<Picture src="anh-1.jpg" alt="" credit="Hoàng Sơn" />\n\nĐoạn thường của bài.',
    report: { pictures: 2 },
    codes: ['picture-alt-missing', 'picture-alt-missing', 'date-missing'],
  },
  footnotes: { body: 'Có 38 hộ[^1].\n\n[^1]: Theo sổ của xóm.' },
  'raised and lowered letters, no-break spaces': {
    body: 'Rộng 12\u00A0m<sup>2</sup> ở Cao Bằng, CO<sub>2</sub>',
    codes: ['spaces-cleaned', 'date-missing'],
  },
  'VNI font from styles only': {
    body: 'Hòa bình, Đức',
    report: { title: 'Xóm có điện', standfirst: 'Bà con Lũng Mười rất vui mừng.' },
    codes: ['legacy-font', 'standfirst-guessed', 'date-missing'],
  },
  'TCVN3 fonts in runs, capitals by font': {
    body: 'Quy định khen thưởng được ban hành.',
    report: { title: 'ĐẢNG BỘ TỈNH', standfirst: 'Đại hội họp tháng 10.' },
    codes: ['legacy-font', 'title-upper-case', 'date-missing'],
  },
  'TCVN3 font as the default of the document': {
    body: 'Mọi người đồng ý.',
    report: { title: 'Tin từ xã', standfirst: 'Xã Hạ Lang họp dân.' },
  },
  'tracked changes': { body: 'Có 38 hộ.', codes: ['changes-accepted', 'date-missing'] },
  'text boxes': {
    body: 'Đoạn thường của bài.\n\nChữ trong hộp.\n\nĐoạn sau hộp.',
    codes: ['text-boxes', 'date-missing'],
  },
  'two columns': { body: 'Đoạn thường của bài.\n\nĐoạn ở cột hai.' },
  equations: { body: 'Tỷ lệ là \\[công thức: a+b].', codes: ['equation', 'date-missing'] },
  'head of an official letter': {
    body: 'Đoạn thường của bài.',
    report: { title: 'Lễ phát động thi đua năm 2026' },
    codes: ['letterhead-dropped', 'date-missing'],
  },
  'signs that MDX would read as markup': {
    body: 'Vốn \\<5 tỷ, đạt \\{100%\\}, import \\{a\\} từ \\<b>, a_b_c \\* 2',
  },
  'letters with parted marks': { body: 'Đoạn thường ở Cao Bằng.', report: { title: 'Tin Cắc' } },
};

describe('reads Word files with', () => {
  test.each(Object.keys(expected) as (keyof typeof expected)[])('%s', async (name) => {
    const { draft, report, warnings } = await read(await sampleWordFiles[name]());
    const { body, codes, ...rest } = expected[name];
    expect(draft.body.trimEnd()).toBe(body);
    expect(report).toMatchObject(rest.report ?? {});
    if (codes !== undefined) expect(warnings.map(({ code }) => code)).toEqual(codes);
    for (const warning of warnings) expect(describeImportWarning(warning)).not.toMatch(/undefined|NaN/);
    const findings = compileBody(draft.body, 'a', 0).findings.filter(({ field }) => field?.[0] !== 'alt');
    expect(findings).toEqual([]);
  });
});

describe('refuses', () => {
  test.each(Object.entries(hostileFiles))('%s', async (_, [code, make]) => {
    const imported = await importWord(await make(), source);
    expect('problem' in imported && imported.problem.code).toBe(code);
    if ('problem' in imported) expect(describeWordProblem(imported.problem)).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('bytes at random, and Word files with bytes changed at random, without ever throwing', async () => {
    const good = await sampleWordFiles.footnotes();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        async (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, value] of changes) bytes[at] = value;
          await importWord(bytes, source);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('files that LibreOffice wrote', () => {
  const body =
    'Đường dây dài 4\u00A0km, mặt bằng 120 m<sup>2</sup> do bà con hiến[^1].\n\n## Góp công\n\n- Đào móng cột;\n- Chuyển vật liệu.\n\nBà con rất vui mừng.\n\n| Hộ | Ngày công |\n| - | -: |\n| Nông Văn A | 12 |\n\n[^1]: Theo biên bản ngày 3/10.\n';
  const fixture = (name: string) => readFile(new URL(`fixtures/libreoffice.${name}`, import.meta.url));
  const office = findOffice();

  test('are read as .docx', async () => {
    const { draft, report } = await read(await fixture('docx'));
    expect(draft.body).toBe(body);
    expect(report).toMatchObject({ title: 'Xóm Lũng Mười đón điện lưới', byline: 'P.V', tables: 1 });
  });

  test.runIf(office !== undefined && existsSync(office)).each(['odt', 'doc'])(
    'are read as .%s where LibreOffice is',
    async (name) => {
      expect((await read(await fixture(name))).draft.body).toBe(body);
    },
    120_000,
  );
});

test('guesses the kind and the campaign, and says so', async () => {
  const { report, warnings } = await read(
    await pack([text('Tổng kết đợt thi đua “Mỗi xóm một tổ số”'), text('Đợt thi đua đã xong.'), text('Kết quả tốt.')]),
  );
  expect(report).toMatchObject({ collection: 'ket-qua', campaign: 'moi-xom-mot-to-so' });
  expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['kind-guessed', 'campaign-guessed']));
});

test('takes the file name where there is no title', async () => {
  const { report } = await read(await pack([text('Một đoạn dài. '.repeat(30)), text('Đoạn hai.')]));
  expect(report.title).toBe('bai viet moi');
});
