import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import { NEWSROOM_TEXT } from '../../../messages/newsroom.ts';
import type { ProblemAnswer } from '../../app/answers.ts';
import { part } from '../find-part.ts';

/** Says why something was not done; whoever was signed out meanwhile gets a way back that leaves his text on the screen. */
export function tellProblem(root: HTMLElement, notice: Notice, { code, title }: ProblemAnswer): void {
  if (code !== 'not-signed-in') {
    notice.warn(title);
    return;
  }
  notice.warn(NEWSROOM_TEXT.signedOut);
  const address = '/bien-tap/dang-nhap/?tiep=/toa-soan/';
  part(root, 'notice').append(' ', element('a', { href: address, target: '_blank' }, NEWSROOM_TEXT.signInBeside));
}
