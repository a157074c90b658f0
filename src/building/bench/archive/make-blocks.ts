import type { Random } from './create-random.ts';
import { fillPattern, type StoryTheme } from './sentences.ts';
import type { ArchiveBlock } from './story.ts';
import { vocabulary } from './vocabulary.ts';

const SOURCE = 'Báo cáo mẫu';

/** A block of some kind with literal props, as an editor would fill it in. */
export function makeBlock(year: number, theme: StoryTheme, random: Random): ArchiveBlock {
  return random.pick(makers)(year, theme, random);
}

type Maker = (year: number, theme: StoryTheme, random: Random) => ArchiveBlock;

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;

const makers: readonly Maker[] = [
  (_, theme, random) => ({
    name: 'KeyNumbers',
    props: {
      numbers: random.some(vocabulary.measure, 3).map((unit) => ({
        value: random.whole(12, 2400),
        unit,
        label: `${unit} đã góp ở ${theme.place}`,
      })),
      source: SOURCE,
    },
  }),
  (_, theme, random) => ({
    name: 'PullQuote',
    props: {
      text: fillPattern('{lesson}; ở {place} ai cũng nhớ câu ấy.', theme, random),
      attribution: `${random.pick(vocabulary.speaker)}, lời trong bài mẫu`,
    },
  }),
  (year, theme, random) => ({
    name: 'FactBox',
    props: {
      facts: [
        { label: 'Nơi làm', value: theme.place },
        { label: 'Việc', value: capital(theme.work) },
        { label: 'Kết quả', value: capital(random.pick(vocabulary.result)), note: `Số liệu năm ${year}` },
      ],
    },
  }),
  (year, theme, random) => ({
    name: 'Timeline',
    props: {
      title: `Các mốc ở ${theme.place}`,
      events: [3, 6, 9].map((month) => ({
        date: `${year}-0${month}`,
        label: capital(random.pick(vocabulary.work)),
        text: fillPattern('{way}.', theme, random),
      })),
    },
  }),
  (_, theme, random) => ({
    name: 'DataTable',
    props: {
      caption: `Phần việc của các nhóm ở ${theme.place}`,
      columns: [{ label: 'Nhóm' }, { label: 'Việc' }, { label: 'Số lượng', align: 'phải' }],
      rows: [1, 2, 3, 4].map((number) => [
        `Nhóm ${number}`,
        capital(random.pick(vocabulary.work)),
        random.whole(8, 640),
      ]),
      source: SOURCE,
    },
  }),
  (_, theme, random) => ({
    name: 'BarChart',
    props: {
      caption: `Số hộ tham gia ở ${theme.place}`,
      unit: 'hộ',
      bars: [1, 2, 3, 4, 5].map((number) => ({ label: `Xóm ${number}`, value: random.whole(12, 96) })),
      source: SOURCE,
    },
  }),
  (_, theme, random) => ({
    name: 'CallOut',
    props: { tone: 'lưu ý', title: 'Khi làm theo' },
    text: fillPattern('Trước khi {work}, nên {way}; {lesson}.', theme, random),
  }),
];
