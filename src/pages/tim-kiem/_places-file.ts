import { digestText } from '../../content-model/text/digest.ts';
import { placeChanges } from '../../search/places/place-changes.ts';
import { loadSite } from '../_site/load-site.ts';

/** The places with a former or later name as a file: its name without `.json` bears a digest, so that browsers keep it for good. */
export async function placesFile(): Promise<{ readonly name: string; readonly json: string }> {
  const json = JSON.stringify(placeChanges((await loadSite()).places));
  return { name: `dia-danh-${digestText(json)}`, json };
}
