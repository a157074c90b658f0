import type { APIRoute } from 'astro';
import { placesFile } from './_places-file.ts';

/** The file of places under its hashed name. */
export async function getStaticPaths() {
  const { name, json } = await placesFile();
  return [{ params: { places: name }, props: { json } }];
}

/** Places with former or later names, which the search page loads with its first question. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
