import type { APIRoute } from 'astro';
import { NAME_GATE_PATH } from '../../../search/recipients/name-gate.ts';
import { loadRoll } from '../_roll.ts';

/** The data files of the honour roll: its parts, and the gate that tells the search which names they may hold. */
export async function getStaticPaths() {
  const { files, gate } = await loadRoll();
  const gateName = NAME_GATE_PATH.slice(NAME_GATE_PATH.lastIndexOf('/') + 1).replace('.json', '');
  return [...files, { name: gateName, json: JSON.stringify(gate) }].map(({ name, json }) => ({
    ...{ params: { part: name }, props: { json } },
  }));
}

/** One of them, in columns. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
