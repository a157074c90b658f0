import { formSettingsOf } from '../../../comments/published/facts-of.ts';
import { loadSite } from '../../_site/load-site.ts';

/** The owner's choices about comments, for the comment function and the publisher. */
export async function GET(): Promise<Response> {
  const site = await loadSite();
  const { siteName, comments } = site.settings;
  const { secondApproval, keepEmailDays } = comments;
  return Response.json({ ...formSettingsOf(site), siteName, secondApproval, keepEmailDays });
}
