import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { makeBlock } from '../body/blocks.ts';

/** What a Picture block says. */
export interface PictureWords {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** What the props of a Picture block say; undefined for any other node. */
export function readPicture(node: RootContent | undefined): PictureWords | undefined {
  if (node?.type !== ('mdxJsxFlowElement' as string)) return undefined;
  const { name, attributes } = node as unknown as MdxJsxFlowElement;
  if (name !== 'Picture') return undefined;
  const prop = (wanted: string) => {
    const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted);
    return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined;
  };
  return { src: prop('src') ?? '', alt: prop('alt') ?? '', caption: prop('caption'), credit: prop('credit') };
}

/** The blocks with words for every picture from `describe`, and neighbours that bear the mark of one gallery in a Gallery block. */
export function arrangePictures(
  nodes: readonly RootContent[],
  describe: (picture: PictureWords) => PictureWords,
): RootContent[] {
  const arranged: RootContent[] = [];
  let group: PictureWords[] = [];
  const close = () => {
    for (let start = 0; start < group.length; start += MOST_IN_GALLERY)
      arranged.push(asBlock(group.slice(start, start + MOST_IN_GALLERY).map((one) => describe(bare(one)))));
    group = [];
  };
  for (const node of nodes) {
    const picture = readPicture(node);
    const last = group.at(-1);
    const isSame = picture && last && galleryOf(last) !== '' && galleryOf(last) === galleryOf(picture);
    if (!isSame) close();
    if (picture === undefined) arranged.push(node);
    else group.push(picture);
  }
  close();
  return arranged;
}

const galleryOf = ({ src }: PictureWords) => src.split('#')[1] ?? '';

/** The picture without the mark of its gallery. */
export const bare = (picture: PictureWords): PictureWords => ({ ...picture, src: picture.src.split('#')[0] ?? '' });

/** The schema's limit. */
const MOST_IN_GALLERY = 60;

function asBlock(group: readonly PictureWords[]): RootContent {
  const [only] = group;
  const block =
    group.length === 1 && only !== undefined
      ? makeBlock('Picture', { ...only })
      : makeBlock('Gallery', { pictures: group.map((picture) => JSON.parse(JSON.stringify(picture)) as Words) });
  return block;
}

type Words = Readonly<Record<string, string>>;
