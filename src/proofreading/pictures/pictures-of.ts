import type { ReadStory } from '../passages/read-story.ts';

/** A picture of a story as its fields describe it. */
export interface StoryPicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly isDrawn: boolean;
  readonly line: number;
  readonly field?: readonly PropertyKey[];
  readonly label: string;
}

/** The pictures of the front matter and of the blocks of the body. */
export function picturesOf({ front, body, passages }: ReadStory): StoryPicture[] {
  const lineOf = (field: string) => passages.find((passage) => passage.field?.[0] === field)?.line ?? 1;
  const own = [
    { field: 'lead', label: 'Ảnh chính' },
    { field: 'portrait', label: 'Ảnh chân dung' },
  ].flatMap(({ field, label }) => pictureOf(front.values[field], { line: lineOf(field), field: [field], label }));
  const inBody = body.blocks.flatMap(({ name, props, line }) => {
    const pictures =
      name === 'Gallery' && Array.isArray(props['pictures']) ? (props['pictures'] as unknown[]) : [props];
    const src = name === 'PersonCard' ? 'portrait' : name === 'Video' ? 'poster' : 'src';
    return name === 'Audio' ? [] : pictures.flatMap((picture) => pictureOf(picture, { line, label: `<${name}>` }, src));
  });
  return [...own, ...inBody];
}

type Place = Pick<StoryPicture, 'line' | 'field' | 'label'>;

function pictureOf(value: unknown, place: Place, key = 'src'): StoryPicture[] {
  if (typeof value !== 'object' || value === null) return [];
  const props = value as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof props[name] === 'string' ? props[name] : '');
  if (text(key) === '') return [];
  return [{ src: text(key), alt: text('alt'), caption: text('caption'), isDrawn: props['drawn'] === true, ...place }];
}
