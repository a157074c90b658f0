import type { APIRoute } from 'astro';
import { loadRoll } from '../_roll.ts';

/** The data files of the honour roll. */
export async function getStaticPaths() {
  const { files } = await loadRoll();
  return files.map(({ name, json }) => ({ params: { part: name }, props: { json } }));
}

/** One part of the roll in columns. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
