import { formatMoment, RECEIPT_TEXT as words } from '../../../messages/comments.ts';
import { encodeHtml } from '../../published/encode-html.ts';
import type { StatusAnswer } from '../../domain/public-api/wire.ts';
import { API } from '../public/addresses.ts';
import type { PageContent } from './fill-frame.ts';

/** The receipt of a comment: its code, where it stands, what happens next, and what its writer may ask for. Never its text. */
export function receiptPage(status: StatusAnswer): PageContent {
  const rows: readonly (readonly [string, string | null])[] = [
    [words.story, storyLink(status)],
    [words.received, formatMoment(status.guiLuc)],
    [words.decided, status.quyetDinhLuc === null ? null : formatMoment(status.quyetDinhLuc)],
    [words.reason, status.lyDo === null ? null : encodeHtml(status.lyDo.cau)],
    [words.editorNote, status.lyDo?.ghiChu == null ? null : encodeHtml(status.lyDo.ghiChu)],
    [words.edited, status.ghiChuBienTap === null ? null : encodeHtml(status.ghiChuBienTap)],
    [words.live, status.hienTrenTrangLuc === null ? null : formatMoment(status.hienTrenTrangLuc)],
  ];
  const body = [
    `<section class="comments comment-receipt"><h1>${words.title}</h1>`,
    `<p>${words.code}</p><p class="receipt-code"><strong>${encodeHtml(status.maBienNhan)}</strong></p><p>${words.keep}</p>`,
    `<h2>${words.state}</h2><p>${encodeHtml(status.cau)}</p><dl>`,
    ...rows.map(([name, value]) => (value === null ? '' : `<dt>${name}</dt><dd>${value}</dd>`)),
    '</dl>',
    nextSteps(status),
    `<p><a href="/quy-tac-binh-luan/">${words.rules}</a> · <a href="/chinh-sach-du-lieu/">${words.privacy}</a></p></section>`,
  ];
  return { title: words.title, body: body.join('') };
}

function storyLink({ bai }: StatusAnswer): string | null {
  return bai.trang === null ? null : `<a href="${encodeHtml(bai.trang)}">${encodeHtml(bai.tieuDe ?? bai.trang)}</a>`;
}

function nextSteps(status: StatusAnswer): string {
  const { trangThai, xemLai, yeuCauXoaLuc, maBienNhan } = status;
  if (trangThai === 'erased') return '';
  const sentence = trangThai === 'held' ? words.heldNext : trangThai === 'published' ? words.publishedNext : '';
  return [
    `<h2>${words.next}</h2>`,
    sentence === '' ? '' : `<p>${sentence}</p>`,
    xemLai === 'asked' ? `<p>${words.secondLookAsked}</p>` : '',
    xemLai === 'answered' ? `<p>${words.secondLookAnswered}</p>` : '',
    status.coTheXinXemLai ? request('xem-lai', maBienNhan, words.secondLook, words.secondLookHint) : '',
    yeuCauXoaLuc === null
      ? request('xoa', maBienNhan, words.erase, words.eraseHint)
      : `<p>${words.eraseAsked(formatMoment(yeuCauXoaLuc))}</p>`,
  ].join('');
}

function request(verb: 'xoa' | 'xem-lai', code: string, label: string, hint: string): string {
  const action = `${API}/${verb}/${encodeURIComponent(code)}`;
  return `<form method="post" action="${encodeHtml(action)}"><p class="hint">${hint}</p><p><button type="submit" class="button quiet">${label}</button></p></form>`;
}
