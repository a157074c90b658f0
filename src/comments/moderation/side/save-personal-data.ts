import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';

/** Saves all that is kept about a writer as a file, to be handed to that person. */
export async function savePersonalData(desk: Desk, file: DeskFile): Promise<void> {
  const data = await desk.ask(() => callDesk<object>(`/binh-luan/${encodeURIComponent(file.id)}/du-lieu`));
  if (data === undefined) return;
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  element('a', { href: address, download: `du-lieu-${file.receiptCode}.json` }).click();
  URL.revokeObjectURL(address);
}
