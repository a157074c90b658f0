import { slugify } from '../../../content-model/text/slug.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import { createRandom } from './create-random.ts';
import { campaignPatterns, fillPattern, makeParagraph } from './sentences.ts';
import type { ArchiveStory } from './story.ts';
import { vocabulary } from './vocabulary.ts';

/** How many campaigns an archive has, of whatever size. */
export const CAMPAIGNS = 36;

/** A campaign notice, one for each share of the ten years. */
export function makeCampaign(index: number, year: number, facts: ArchiveFacts): ArchiveStory {
  const random = createRandom(9_000_000 + index);
  const theme = {
    place: random.pick(facts.places).name,
    work: random.pick(vocabulary.work),
    who: random.pick(vocabulary.who),
  };
  const name = `${fillPattern(random.pick(campaignPatterns), theme, random)} (đợt ${index + 1})`;
  const launch = `${year}-0${random.whole(1, 4)}-15`;
  return {
    collection: 'dot-thi-dua',
    slug: slugify(name),
    title: `Phát động đợt thi đua “${name}”`,
    standfirst: fillPattern(
      '{time}, {who} được mời cùng {work}; mỗi xóm tự chọn phần việc hợp sức mình.',
      theme,
      random,
    ),
    publishedAt: `${launch}T08:00`,
    section: 'phong-trao-thi-dua',
    tags: ['thi đua yêu nước'],
    parts: [1, 2, 3].map(() => ({ kind: 'paragraph', text: makeParagraph(4, theme, random) })),
    facts: {
      authors: ['pv'],
      name,
      form: 'thi đua theo chuyên đề',
      scope: 'Toàn tỉnh',
      issuer: random.pick(facts.agencies),
      purpose: [fillPattern('Để {result}.', theme, random)],
      content: [fillPattern('{work}.', theme, random), fillPattern('{way}.', theme, random)],
      participants: ['Các sở, ban, ngành, Ủy ban nhân dân các xã, phường, các xóm, tổ dân phố.'],
      criteria: ['Việc làm cụ thể, số liệu có người chịu trách nhiệm.'],
      targets: [{ name: fillPattern('{work}', theme, random), value: random.whole(40, 900), unit: 'việc' }],
      timeline: {
        launch: { planned: { date: launch }, actual: { date: launch } },
        end: { planned: { date: `${year}-11-20` } },
      },
      dossierDeadline: `${year}-10-30`,
      duties: [{ who: 'Các xóm, tổ dân phố', task: fillPattern('{way}.', theme, random) }],
      commendations: [
        { form: 'bang-khen-chu-tich-ubnd-tinh', recipients: 'Tập thể, cá nhân có thành tích', quota: 12 },
      ],
    },
  };
}
