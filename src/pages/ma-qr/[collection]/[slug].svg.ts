import type { APIRoute } from 'astro';
import { qrDrawing } from '../../../components/qr/qr-drawing.ts';
import type { Story } from '../../../content-model/entry.ts';
import { QR_TEXT } from '../../../messages/qr.ts';
import { loadSite } from '../../_site/load-site.ts';
import { siteOrigin } from '../../_site/site-origin.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.stories.map((story) => ({
    params: { collection: story.collection, slug: story.slug },
    props: { story },
  }));
}

/** The QR code of a story; `content-model/qr-path.ts` knows its address. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) =>
  new Response(qrDrawing(siteOrigin(site) + story.path, QR_TEXT.title(story.data.title)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
