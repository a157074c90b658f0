import { GUIDE, GUIDE_TEXT as text } from '../../messages/newsroom-guide.ts';
import type { GuideSection } from './guide-section.ts';

/** Path of the pictures from the README. */
const PICTURES = 'src/newsroom/guide/pictures';
const BEGIN = `## ${text.readmeTitle}\n`;

/** A README with its chapter for editors written again from the guide; throws when it has no such chapter. */
export function withGuideChapter(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  if (begin < 0) throw new Error(`The README has no chapter “${text.readmeTitle}”.`);
  const end = /\n(?:## |---\n)/.exec(readme.slice(begin + BEGIN.length));
  const rest = end ? readme.slice(begin + BEGIN.length + end.index + 1) : '';
  return `${readme.slice(0, begin)}${guideChapter()}\n${rest}`;
}

function guideChapter(): string {
  return `${BEGIN}\n${text.lead} ${text.alsoInNewsroom}\n${GUIDE.map(writeSection).join('')}`;
}

function writeSection({ title, want, steps, pictures = [], otherwise = [] }: GuideSection): string {
  return [
    `\n### ${title}\n`,
    `${want}\n`,
    `${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`,
    ...pictures.map(({ name, alt }) => `![${alt}](${PICTURES}/${name}.webp)\n`),
    ...(otherwise.length === 0
      ? []
      : [`${text.otherwise}:\n`, `${otherwise.map((words) => `- ${words}`).join('\n')}\n`]),
  ].join('\n');
}
