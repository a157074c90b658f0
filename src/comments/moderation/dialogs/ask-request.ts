import { fromEpochMs, toEpochMs } from '../../../content-model/time/local-time.ts';
import { CHANNEL_NAMES } from '../../../messages/desk.ts';
import { DIALOG_TEXT } from '../../../messages/desk-page.ts';
import { requestChannels } from '../../domain/comment.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { drawChoice, drawField } from './draw-field.ts';
import { showDialog, textOf } from './show-dialog.ts';

/** Asks how and when a request for erasure reached the newsroom: the clock runs from that moment, not from its being written down. */
export async function askErasureRequest(now: number): Promise<{ kenh: string; nhanLuc: number } | undefined> {
  const data = await showDialog({
    title: DIALOG_TEXT.requestTitle,
    content: [
      element('p', {}, DIALOG_TEXT.requestHint),
      drawChoice(
        'kenh',
        DIALOG_TEXT.requestChannel,
        requestChannels.map((channel) => [channel, CHANNEL_NAMES[channel]]),
      ),
      drawField('nhanLuc', DIALOG_TEXT.requestTime, {
        type: 'datetime-local',
        value: fromEpochMs(now).slice(0, 'yyyy-mm-ddThh:mm'.length),
        isRequired: true,
      }),
    ],
    confirm: DIALOG_TEXT.request,
  });
  return data && { kenh: textOf(data, 'kenh'), nhanLuc: toEpochMs(textOf(data, 'nhanLuc')) };
}

/** Asks why a request for erasure is closed although nothing was erased. */
export async function askDropErasure(): Promise<{ lyDo: string } | undefined> {
  const data = await showDialog({
    title: DIALOG_TEXT.dropTitle,
    content: [
      element('p', {}, DIALOG_TEXT.dropHint),
      drawField('lyDo', DIALOG_TEXT.dropReason, { isRequired: true, attributes: { maxlength: '200' } }),
    ],
    confirm: DIALOG_TEXT.drop,
    isDangerous: true,
  });
  return data && { lyDo: textOf(data, 'lyDo') };
}
