import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';
import { drawKey } from '../shortcuts/draw-key.ts';
import type { ShortcutAction } from '../shortcuts/shortcuts.ts';
import type { Deeds } from './deeds.ts';

/** The buttons of a comment in its state: what is usual first, what is red last, the rest between them. */
export function drawActions(desk: Desk, file: DeskFile, deeds: Deeds, isChanged: boolean): readonly HTMLElement[] {
  const make = (label: string, act: () => Promise<void>, kind: string, key?: ShortcutAction) => {
    const made = button(label, () => void act(), { kind });
    if (key !== undefined) {
      const name = desk.shortcuts()[key];
      made.append(drawKey(name));
      made.setAttribute('aria-keyshortcuts', name.replace('Ctrl', 'Control'));
    }
    return made;
  };
  const first = (label: string, act: () => Promise<void>, key?: ShortcutAction) => make(label, act, 'button', key);
  const last = (label: string, act: () => Promise<void>, key?: ShortcutAction) =>
    make(label, act, 'button danger', key);
  const between = (...more: readonly (readonly [string, () => Promise<void>])[]) =>
    element('div', { class: 'desk-more' }, ...more.map(([label, act]) => make(label, act, 'link-button')));

  // Whoever asked for erasure waits for nothing else.
  if (file.erasure !== null && desk.can('erase') && file.state !== 'erased')
    return [
      ...(file.state === 'published' ? [between([DESK_TEXT.withdraw, deeds.withdraw])] : []),
      last(DESK_TEXT.erase, deeds.erase),
    ];
  switch (file.state) {
    case 'held': {
      const publish = first(publishLabel(file, isChanged), deeds.publish, 'publish');
      publish.disabled = file.isOwnFirstApproval;
      const isReaders = file.voice === 'reader';
      const canReply = isReaders && desk.can('reply') && !file.needsSecondApproval;
      return [
        publish,
        between(
          ...(isReaders ? [[DESK_TEXT.forward, deeds.forward] as const] : []),
          ...(canReply ? [[DESK_TEXT.publishAndReply, deeds.reply] as const] : []),
        ),
        last(DESK_TEXT.reject, deeds.reject, 'reject'),
      ];
    }
    case 'published':
      return [
        ...(isChanged ? [first(DESK_TEXT.saveRevision, deeds.save, 'publishEdited')] : []),
        between(
          ...(desk.can('reply') ? [[DESK_TEXT.reply, deeds.reply] as const] : []),
          [file.isFeatured ? DESK_TEXT.unfeature : DESK_TEXT.feature, deeds.feature],
          ...(file.reports.length > 0 ? [[DESK_TEXT.dismissReports, deeds.dismissReports] as const] : []),
        ),
        last(DESK_TEXT.withdraw, deeds.withdraw),
      ];
    case 'rejected':
      return [
        first(DESK_TEXT.restore, deeds.restore),
        ...(file.secondLook === 'asked' ? [last(DESK_TEXT.uphold, deeds.reject, 'reject')] : []),
      ];
    case 'withdrawn':
      return [first(DESK_TEXT.restore, deeds.restore)];
    case 'erased':
      return [];
  }
}

function publishLabel({ needsSecondApproval, firstApprovalBy }: DeskFile, isChanged: boolean): string {
  if (needsSecondApproval) return firstApprovalBy === null ? DESK_TEXT.approveFirst : DESK_TEXT.approveSecond;
  return isChanged ? DESK_TEXT.publishEdited : DESK_TEXT.publish;
}
