import type { PrivateMark } from '../../content-store/private-marks.ts';
import { tokensOf } from '../capitals/tokens.ts';
import type { ReadStory } from '../passages/read-story.ts';
import type { ProofFinding } from '../proof-finding.ts';
import { childWordIn, hasChildConsent } from './child-words.ts';
import type { StoryPicture } from './pictures-of.ts';

type PictureFinding = Omit<ProofFinding, 'file'>;

/** Descriptions that describe nothing, and children without a recorded consent. */
export function findPictureFaults({ front }: ReadStory, pictures: readonly StoryPicture[]): PictureFinding[] {
  const mayShowChildren = hasChildConsent(front.values);
  return pictures.flatMap((picture) => {
    const findings: PictureFinding[] = altFaults(picture).map((code) => ({
      severity: 'suggestion',
      code,
      ...placeOf(picture),
      args: { name: picture.src },
      excerpt: picture.alt,
    }));
    const word = picture.isDrawn || mayShowChildren ? undefined : childWordIn(`${picture.alt} ${picture.caption}`);
    if (word === undefined) return findings;
    const args = { name: picture.src, word };
    return [...findings, { severity: 'warning', code: 'child-without-consent', ...placeOf(picture), args }];
  });
}

/** What a file beside an entry tells of its origin, by the name that the entry uses. */
export type PictureMarks = ReadonlyMap<string, readonly PrivateMark[]>;

/** Places and camera numbers that the files of pictures still carry. */
export function findPrivatePictures(pictures: readonly StoryPicture[], marks: PictureMarks): PictureFinding[] {
  return pictures.flatMap((picture) =>
    (marks.get(picture.src) ?? []).map((mark) => ({
      severity: 'warning',
      code: mark === 'location' ? 'picture-location' : 'picture-serial',
      ...placeOf(picture),
      args: { name: picture.src },
    })),
  );
}

function placeOf({ line, label, field }: StoryPicture): Pick<PictureFinding, 'line' | 'label' | 'field'> {
  return { line, label, ...(field === undefined ? {} : { field }) };
}

function altFaults({ alt, caption }: StoryPicture): PictureFinding['code'][] {
  if (alt === '') return [];
  const words = tokensOf(alt);
  const isName = /\.(?:jpe?g|png|webp|heic)$/iu.test(alt) || /^(?:IMG|DSC|z)[_\d-]+/u.test(alt);
  const isEmpty = words.length <= 2 && /^(?:ảnh|hình|hình ảnh|ảnh minh h[oọ]a?[ạ]?)/iu.test(alt);
  if (isName || isEmpty) return ['alt-not-a-description'];
  const isSame =
    caption !== '' &&
    words.map(({ key }) => key).join(' ') ===
      tokensOf(caption)
        .map(({ key }) => key)
        .join(' ');
  return isSame ? ['alt-repeats-caption'] : [];
}
