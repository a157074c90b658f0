import { readGuidePictures } from './guide-pictures.ts';

/** Answers with a picture of the guide. */
export async function guidePicture(file: string): Promise<Response> {
  const picture = (await readGuidePictures()).get(file.replace(/\.webp$/, ''));
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture.bytes, {
    headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=3600' },
  });
}
