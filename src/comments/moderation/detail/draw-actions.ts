import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { button } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';
import { drawKey } from '../shortcuts/draw-key.ts';
import type { ShortcutAction } from '../shortcuts/shortcuts.ts';
import type { Deeds } from './deeds.ts';

/** The buttons of a comment in its state: what is usual first, what is red last. */
export function drawActions(desk: Desk, file: DeskFile, deeds: Deeds, isChanged: boolean): readonly HTMLElement[] {
  const make = (label: string, act: () => Promise<void>, kind = 'button quiet', key?: ShortcutAction) => {
    const made = button(label, () => void act(), { kind });
    if (key !== undefined) {
      const name = desk.shortcuts()[key];
      made.append(drawKey(name));
      made.setAttribute('aria-keyshortcuts', name.replace('Ctrl', 'Control'));
    }
    return made;
  };
  switch (file.state) {
    case 'held': {
      const [label, key] = publishLabel(file, isChanged);
      const publish = make(label, deeds.publish, 'button', key);
      publish.disabled = file.isOwnFirstApproval;
      return [
        publish,
        make(DESK_TEXT.forward, deeds.forward, 'button quiet', 'forward'),
        ...(desk.can('reply') && !file.needsSecondApproval
          ? [make(DESK_TEXT.publishAndReply, deeds.reply, 'button quiet', 'reply')]
          : []),
        make(DESK_TEXT.reject, deeds.reject, 'button danger', 'reject'),
      ];
    }
    case 'published':
      return [
        ...(isChanged ? [make(DESK_TEXT.saveRevision, deeds.save, 'button', 'publishEdited')] : []),
        ...(desk.can('reply') ? [make(DESK_TEXT.reply, deeds.reply, 'button quiet', 'reply')] : []),
        make(file.isFeatured ? DESK_TEXT.unfeature : DESK_TEXT.feature, deeds.feature),
        ...(file.reports.length > 0 ? [make(DESK_TEXT.dismissReports, deeds.dismissReports)] : []),
        make(DESK_TEXT.withdraw, deeds.withdraw, 'button danger'),
      ];
    case 'rejected':
      return [
        make(DESK_TEXT.restore, deeds.restore, 'button'),
        ...(file.secondLook === 'asked' ? [make(DESK_TEXT.uphold, deeds.reject, 'button danger', 'reject')] : []),
      ];
    case 'withdrawn':
      return [make(DESK_TEXT.restore, deeds.restore, 'button')];
    case 'erased':
      return [];
  }
}

function publishLabel(file: DeskFile, isChanged: boolean): readonly [string, ShortcutAction] {
  if (file.needsSecondApproval)
    return [file.firstApprovalBy === null ? DESK_TEXT.approveFirst : DESK_TEXT.approveSecond, 'publish'];
  return isChanged ? [DESK_TEXT.publishEdited, 'publishEdited'] : [DESK_TEXT.publish, 'publish'];
}
