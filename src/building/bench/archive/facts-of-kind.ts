import type { StoryCollectionName } from '../../../content-model/collections/index.ts';
import type { Random } from './create-random.ts';
import { fillPattern, type StoryTheme } from './sentences.ts';
import { personNames, vocabulary } from './vocabulary.ts';

interface Known {
  readonly campaign: boolean;
  readonly publishedAt: string;
  readonly theme: StoryTheme;
  readonly placeId: string;
}

/** Name of the list that lies beside a commendation. */
export const RECIPIENTS_FILE = 'danh-sach.csv';

/** The front matter that stories of one kind have and others have not. */
export function factsOfKind(kind: StoryCollectionName, known: Known, random: Random): Record<string, unknown> {
  const { campaign, publishedAt, theme } = known;
  const day = publishedAt.slice(0, 10);
  const subject = {
    kind: 'cá nhân',
    name: personName(random),
    position: 'Nhân vật hư cấu',
    unit: `Xóm mẫu, ${theme.place}`,
  };
  const consent = { kind: 'nhân vật hư cấu' };
  switch (kind) {
    case 'dien-hinh':
      return {
        ...{ subject, consent, sample: true },
        circumstances: fillPattern('Trước đây {reason}.', theme, random),
        deeds: [1, 2, 3].map(() => fillPattern('{work}, {way}.', theme, random)),
        outcomes: [{ text: fillPattern('{result}', theme, random), value: random.whole(4, 90), unit: 'hộ' }],
        spread: fillPattern('Từ {place}, {few} xóm làm theo.', theme, random),
      };
    case 'nguoi-tot-viec-tot':
      return {
        ...{ subject, consent, sample: true },
        deed: fillPattern('{work}, {result}.', theme, random),
        where: theme.place,
        when: day.slice(0, 7),
      };
    case 'ket-qua':
      return campaign
        ? {
            ...{
              review: random.pick(['sơ kết', 'tổng kết', 'số liệu kỳ']),
              period: `Năm ${day.slice(0, 4)}`,
              asOf: day,
            },
            rows: random.some(vocabulary.work, 4).map((name) => ({
              ...{ name, unit: 'việc', target: random.whole(100, 900), achieved: random.whole(60, 990) },
              source: 'Báo cáo mẫu',
            })),
          }
        : {};
    case 'khen-thuong':
      return {
        decision: {
          number: `${random.whole(100, 2900)}/QĐ-MẪU`,
          date: day,
          level: 'Tỉnh',
          issuer: 'ubnd-tinh',
          signer: 'Bản mẫu',
        },
        form: 'bang-khen-chu-tich-ubnd-tinh',
        recipientsFile: RECIPIENTS_FILE,
        sample: true,
      };
    default:
      return {};
  }
}

/** A list of ten to thirty recipients as CSV. */
export function listOfRecipients(theme: StoryTheme, random: Random): string {
  const rows = Array.from(
    { length: random.whole(10, 30) },
    (_, index) => `${index + 1},${personName(random)},Nông dân,Xóm mẫu ${theme.place},cá nhân,,,,`,
  );
  return ['order,name,position,unit,kind,form,posthumous,place,story', ...rows, ''].join('\n');
}

function personName(random: Random): string {
  return [random.pick(personNames.family), random.pick(personNames.middle), random.pick(personNames.given)].join(' ');
}
