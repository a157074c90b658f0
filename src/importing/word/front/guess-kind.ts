import type { StoryCollectionName } from '../../../content-model/collections/index.ts';
import { foldForMatch } from '../../../content-model/text/fold.ts';

/** What kind of story a text is, guessed from its title and words; `tin-tuc` when nothing tells. */
export function guessKind(title: string, text: string): StoryCollectionName {
  const name = foldForMatch(title);
  const words = foldForMatch(text);
  const isPlan =
    ['muc dich', 'yeu cau', 'noi dung', 'doi tuong', 'to chuc thuc hien'].filter((part) => words.includes(part))
      .length >= 3;
  if (/phat dong|ke hoach/.test(name) && name.includes('thi dua') && isPlan) return 'dot-thi-dua';
  if (/quyet dinh|danh sach/.test(name) && /tang (?:bang|giay) khen|khen thuong|co thi dua/.test(name))
    return 'khen-thuong';
  if (/so ket|tong ket|ket qua/.test(name) && /thi dua|phong trao/.test(name)) return 'ket-qua';
  if (/nguoi tot|viec tot|tra lai (?:tien|tai san|cua roi)|nhat duoc|cuu nguoi|hien mau/.test(name))
    return 'nguoi-tot-viec-tot';
  if (/dien hinh|tam guong|guong sang|guong mau/.test(name)) return 'dien-hinh';
  return 'tin-tuc';
}

/** A campaign as the content folder knows it. */
export interface KnownCampaign {
  readonly slug: string;
  readonly title: string;
  readonly name: string;
}

/** The campaign that a text names, the longest name first; `undefined` when it names none. */
export function guessCampaign(
  title: string,
  text: string,
  campaigns: readonly KnownCampaign[],
): KnownCampaign | undefined {
  const words = ` ${letters(`${title} ${text}`)} `;
  return campaigns
    .flatMap((campaign) => [campaign.name, campaign.title].map((name) => ({ campaign, name: letters(name) })))
    .filter(({ name }) => name.split(' ').length >= 3 && words.includes(` ${name} `))
    .sort((one, other) => other.name.length - one.name.length)[0]?.campaign;
}

const letters = (text: string) =>
  foldForMatch(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
