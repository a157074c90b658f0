/** Where an editor goes after signing in. */
export const DESK_PAGE = '/bien-tap/binh-luan/';

/** The page that asked for the sign-in (`?tiep=`): only one of the desk's own, never another site. */
export function nextPage(search: string): string {
  const asked = new URLSearchParams(search).get('tiep') ?? '';
  return /^\/bien-tap\/[a-z0-9/?=&-]*$/.test(asked) && !asked.includes('//') ? asked : DESK_PAGE;
}
