import { EDITORS_TEXT, ROLE_NAMES } from '../../../messages/sign-in.ts';
import type { EditorLine, LinkAnswer, SessionAnswer } from '../../domain/accounts/wire.ts';
import { callDesk, readDesk, type DeskAnswer } from '../calls/call-desk.ts';
import { button, element } from '../drawing/element.ts';
import { findPart, valueOf } from '../drawing/find-part.ts';
import { joinFacts } from '../drawing/join-facts.ts';
import { editorForm, splitSections } from './editor-form.ts';
import type { Page } from './page.ts';
import { showOnce, wireShownOnce } from './shown-once.ts';

/** Lists the editors, with what an administrator may do to each; oneself is only named. */
export async function showEditors(page: Page, { id: own }: SessionAnswer): Promise<void> {
  const answer = await readDesk<EditorLine[]>('/bien-tap-vien');
  if (!answer.ok) {
    page.notice.warn(answer.title);
    return;
  }
  findPart(page.root, 'editors').hidden = false;
  findPart(page.root, 'editor-list').replaceChildren(
    ...answer.value.map((line) => drawEditor(page, line, line.id === own)),
  );
}

/** Lets an administrator add editors. */
export function wireEditors(page: Page): void {
  const form = findPart(page.root, 'add-editor', HTMLFormElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = {
      hoTen: valueOf(form, 'hoTen'),
      tenDangNhap: valueOf(form, 'tenDangNhap'),
      vaiTro: valueOf(form, 'vaiTro'),
      chuyenMuc: splitSections(valueOf(form, 'chuyenMuc')),
    };
    void showNewLink(page, () => callDesk<LinkAnswer>('/bien-tap-vien', body)).then((isMade) => {
      if (isMade) form.reset();
    });
  });
  wireShownOnce(page, 'link');
}

function drawEditor(page: Page, line: EditorLine, isOwn: boolean): HTMLLIElement {
  const { id, hoTen, tenDangNhap, vaiTro, daKhoa } = line;
  const words = element('span', {}, element('strong', {}, hoTen), ` (${isOwn ? EDITORS_TEXT.you : tenDangNhap})`);
  const facts = [ROLE_NAMES[vaiTro], ...(line.chuyenMuc ?? []), ...describeState(line)];
  words.append(element('span', { class: 'meta' }, joinFacts(facts)));
  const item = element('li', {}, words);
  if (isOwn) return item;

  const address = `/bien-tap-vien/${id}`;
  const change = (path: string) => page.act(() => callDesk(`${address}/${path}`), EDITORS_TEXT.saved);
  const openForm = () => {
    const known = item.querySelector('form');
    if (known) {
      known.remove();
      return;
    }
    const form = editorForm(line, (body) => void page.act(() => callDesk(`${address}/sua`, body), EDITORS_TEXT.saved));
    item.append(form);
    form.querySelector('input')?.focus();
  };
  const recover = () => void showNewLink(page, () => callDesk<LinkAnswer>(`${address}/loi-moi`));
  const active = [
    button(EDITORS_TEXT.change, openForm, { name: EDITORS_TEXT.changeOf(hoTen) }),
    button(EDITORS_TEXT.recover, recover, { name: EDITORS_TEXT.recoverOf(hoTen) }),
    button(EDITORS_TEXT.disable, () => void change('ngung'), { name: EDITORS_TEXT.disableOf(hoTen) }),
  ];
  const closed = [button(EDITORS_TEXT.enable, () => void change('mo-lai'), { name: EDITORS_TEXT.enableOf(hoTen) })];
  item.append(element('span', { class: 'row' }, ...(daKhoa ? closed : active)));
  return item;
}

function describeState({ daKhoa, loiMoiDen, dangNhapLuc, soKhoa, coMatKhau }: EditorLine): readonly string[] {
  if (daKhoa) return [EDITORS_TEXT.isDisabled];
  if (loiMoiDen !== null) return [EDITORS_TEXT.invited(loiMoiDen)];
  if (soKhoa === 0 && !coMatKhau) return [EDITORS_TEXT.notEnrolled];
  return dangNhapLuc === null ? [] : [EDITORS_TEXT.lastSignIn(dangNhapLuc)];
}

/** A link is shown once, here and now. */
async function showNewLink(page: Page, make: () => Promise<DeskAnswer<LinkAnswer>>): Promise<boolean> {
  const link = await page.ask(make);
  if (!link) return false;
  await page.refresh();
  showOnce(page, 'link', link.duongDan, EDITORS_TEXT.linkHint(link.hetHan));
  return true;
}
