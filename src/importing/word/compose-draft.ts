import type { Root, RootContent } from 'mdast';
import { slugify } from '../../content-model/text/slug.ts';
import { tidySpaces } from '../../content-model/text/spaces.ts';
import { truncateAtWord } from '../../content-model/text/truncate.ts';
import { htmlToBody } from '../body/html-to-body.ts';
import type { Warn } from '../body/html/clean-html.ts';
import { levelHeadings } from '../body/order/headings.ts';
import { plainText } from '../body/plain-text.ts';
import { writeBody } from '../body/write-body.ts';
import type { EntryDraft } from '../entry/entry-draft.ts';
import { suspectLegacy } from '../legacy-text/suspect-legacy.ts';
import { dropLetterhead } from './front/drop-letterhead.ts';
import { guessCampaign, guessKind } from './front/guess-kind.ts';
import { creditPictures } from './front/credit-pictures.ts';
import { isUpper } from './front/take-title.ts';
import { takeFrontMatter, type FrontMatter } from './front/take-front-matter.ts';
import type { WordReport, WordSource } from './import-word.ts';
import { keepPictures } from './keep-pictures.ts';
import type { WordHtml } from './word-to-html.ts';

/** Makes a draft of a Word file's HTML and pictures; `undefined` when there is nothing in it. */
export async function composeDraft(
  { html, pictures }: WordHtml,
  source: WordSource,
  warn: Warn,
): Promise<{ readonly draft: EntryDraft; readonly report: WordReport } | undefined> {
  const kept = await keepPictures(pictures, warn);
  const converted = htmlToBody(html, { pictureName: kept.nameOf });
  for (const { code, args } of converted.warnings) warn(code, args);
  if (converted.body.children.length === 0) return undefined;
  const front = takeFrontMatter(dropLetterhead(converted.body.children, warn), warn);
  const blocks = levelHeadings(creditPictures(front.body, front.byline));
  const text = blocks.map(plainText).join('\n');
  const suspicion = suspectLegacy(`${front.title ?? ''}\n${front.standfirst ?? ''}\n${text}`);
  if (suspicion !== undefined)
    warn('legacy-suspected', {
      encoding: suspicion.encoding === 'tcvn3' ? 'TCVN3' : 'VNI',
      text: suspicion.decoded.trim().slice(0, 80),
    });
  const title = titleOf(front, source, warn);
  const collection = guessKind(title, `${front.standfirst ?? ''}\n${text}`);
  const campaign = guessCampaign(title, `${front.standfirst ?? ''}\n${text}`, source.campaigns);
  if (collection !== 'tin-tuc') warn('kind-guessed', { collection });
  if (campaign !== undefined) warn('campaign-guessed', { title: campaign.title });
  if (front.date === undefined) warn('date-missing');
  const publishedAt = front.date ?? source.now;
  const data = {
    title,
    state: 'nháp',
    publishedAt,
    standfirst: front.standfirst ?? '',
    section: sectionOf(collection, title, source),
    ...signature(front, source),
    ...(front.source === undefined ? {} : { source: { name: truncateAtWord(front.source, 155) } }),
    ...(campaign === undefined || collection === 'dot-thi-dua' ? {} : { campaign: campaign.slug }),
  };
  const root: Root = { type: 'root', children: [...blocks] };
  return {
    draft: {
      collection,
      slug: slugify(title) || 'bai',
      year: publishedAt.slice(0, 4),
      data,
      body: writeBody(root),
      files: kept.files,
    },
    report: {
      title,
      standfirst: front.standfirst ?? '',
      byline: front.byline?.name ?? '',
      date: front.date ?? '',
      collection,
      campaign: campaign?.slug ?? '',
      pictures: count(blocks, (node) => node.type === 'mdxJsxFlowElement' && node.name === 'Picture'),
      tables: count(blocks, (node) => node.type === 'table'),
    },
  };
}

function titleOf(front: FrontMatter, { fileName }: WordSource, warn: Warn): string {
  const title = tidySpaces(front.title ?? '');
  if (title === '') {
    warn('title-from-file-name');
    const name = tidySpaces(
      fileName
        .replace(/^.*[/\\]/, '')
        .replace(/\.\w{2,4}$/, '')
        .replace(/[_-]+/g, ' '),
    );
    return truncateAtWord(name === '' ? 'Bài chưa có tiêu đề' : name, 195);
  }
  if (isUpper(title)) warn('title-upper-case', { title });
  return title;
}

function signature({ byline }: FrontMatter, { catalogues }: WordSource): Readonly<Record<string, unknown>> {
  if (byline === undefined) return {};
  const author = catalogues['tac-gia'].find(({ name }) => same(name, byline.name));
  return author === undefined ? { byline: truncateAtWord(tidySpaces(byline.name), 115) } : { authors: [author.id] };
}

function same(one: string, other: string): boolean {
  const letters = (text: string) => text.normalize('NFC').replace(/[\s.]/gu, '').toLowerCase();
  return letters(one) === letters(other);
}

/** The section of the guessed kind where the catalogue has one, else the first. */
function sectionOf(collection: EntryDraft['collection'], title: string, { catalogues }: WordSource): string {
  const wanted: Readonly<Record<string, string>> = {
    'dot-thi-dua': 'phong-trao-thi-dua',
    'ket-qua': 'phong-trao-thi-dua',
    'dien-hinh': 'dien-hinh-tien-tien',
    'khen-thuong': 'khen-thuong',
    'nguoi-tot-viec-tot': 'nguoi-tot-viec-tot',
    'tin-tuc': /thi đua/iu.test(title) ? 'phong-trao-thi-dua' : '',
  };
  const sections = catalogues['chuyen-muc'];
  return (sections.find(({ id }) => id === wanted[collection]) ?? sections[0])?.id ?? '';
}

function count(blocks: readonly RootContent[], is: (node: RootContent) => boolean): number {
  return blocks.filter(is).length;
}
