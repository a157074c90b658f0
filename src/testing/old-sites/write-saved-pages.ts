import { encodeTcvn3 } from '../../importing/legacy-text/tcvn3.ts';
import type { FolderContent } from '../temporary-folder.ts';

/** A story of the made-up old site. */
export interface SavedStory {
  readonly id: number;
  readonly title: string;
  readonly date?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly section?: string;
  readonly body?: string;
  readonly attachments?: string;
  readonly comments?: string;
}

/** The mapping file that fits the made-up site. */
export const SAVED_PAGES_MAP = `site: http://tuyengiao.example.vn
title: .tieude
standfirst: "#ctl00_Main_lblSapo"
date: { select: "#ctl00_Main_lblNgay", format: "dd/MM/yyyy h:mm tt" }
byline: .tacgia
source: .nguon
section: [".duongdan a", { address: "catid=(\\\\d+)" }]
body: "#ctl00_Main_pnlNoiDung"
caption: .chuthichanh
attachments: .dinhkem a
drop: [.lienquan, "a.in"]
comments: { each: .binhluan, name: .ten, text: .loi, date: .luc }
sections:
  Phong trào: phong-trao-thi-dua
  "3051": van-ban
authors: { PV: pv }
`;

/** A saved page as an ASP.NET site of about 2010 gave it: view state, layout tables, font tags. */
export function savedPage(story: SavedStory): string {
  const { id, title, date = '25/02/2020 6:00 CH', standfirst = '', byline = '', section = 'Phong trào' } = story;
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Ban Tuyên giáo</title></head>
<body topmargin="0"><form name="aspnetForm" method="post" action="tin.aspx?id=${id}" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${'dDwtMTQ4NzY1'.repeat(200)}" />
<table width="1000" align="center" cellpadding="0"><tr><td colspan="3"><img src="/images/banner.jpg" width="1000"></td></tr><tr><td width="200"><a href="/Default.aspx">Trang chủ</a></td><td>
<span class="duongdan"><a href="/Default.aspx">Trang chủ</a> &gt; <a href="/list.aspx">${section}</a></span>
<table width="100%"><tr><td class="tieude"><b>${title}</b></td></tr><tr><td><span id="ctl00_Main_lblNgay">Thứ ba, ngày ${date}</span> <a class="in" href="javascript:window.print()">Bản in</a></td></tr>
<tr><td><div id="ctl00_Main_pnlNoiDung"><span id="ctl00_Main_lblSapo"><b>${standfirst}</b></span>${story.body ?? ''}
<p align="right" class="tacgia"><b>${byline}</b></p><div class="lienquan"><a href="tin.aspx?id=1">Tin liên quan</a></div></div></td></tr></table>
<div class="dinhkem">${story.attachments ?? ''}</div>${story.comments ?? ''}
</td></tr></table></form></body></html>`;
}

/** A paragraph in a font of before Unicode. */
export function inOldFont(text: string): string {
  return `<p><font face=".VnTime" size="3">${encodeTcvn3(text)}</font></p>`;
}

/** Twenty saved pages with pictures and a PDF file, under the names that a copying program gave them. */
export function savedSite(picture: Uint8Array, pdf: Uint8Array): FolderContent {
  const pages: Record<string, string | Uint8Array> = { 'upload/le.jpg': picture, 'Upload/VanBan/15-kh.pdf': pdf };
  const add = (story: SavedStory) => (pages[`tin.aspx@id=${story.id}.html`] = savedPage(story));
  add({
    id: 12,
    title: 'Phát động đợt thi đua đặc biệt',
    standfirst: 'Tỉnh phát động đợt thi đua đặc biệt chào mừng Đại hội.',
    byline: 'PV',
    body: `<p>Sáng nay, lễ phát động diễn ra tại <a href="tin.aspx?id=13">xóm Lũng Tám</a>.</p>
<table width="400" align="center"><tr><td><img src="/Upload/le.jpg" width="400"></td></tr><tr><td class="chuthichanh">Quang cảnh buổi lễ. Ảnh: Nông Lan</td></tr></table>
<p>&nbsp;</p><p>Phong trào kéo dài đến tháng 9.</p>`,
    attachments: '<a href="/Upload/VanBan/15-kh.pdf">Kế hoạch số 15-KH/TU</a>',
    comments:
      '<div class="binhluan"><span class="ten">Bế Hoa</span> <span class="luc">26/02/2020 8:05 SA</span><div class="loi">Rất hay<br>và đúng</div></div>',
  });
  add({ id: 13, title: 'Xóm Lũng Tám làm đường', body: inOldFont('Bà con hiến đất làm đường.') + '<p>Đoạn hai.</p>' });
  add({ id: 14, title: 'Không có ngày', date: '', body: '<p>Một đoạn.</p><p>Hai đoạn.</p>' });
  add({
    id: 15,
    title: 'Kết quả các xã',
    section: 'Lạ',
    body: '<p>Kết quả như sau, tính đến hết tháng 6 của năm.</p><table border="1"><tr><td>Xã</td><td>Số hộ</td></tr><tr><td>Lý Bôn</td><td>12</td></tr></table><p>Hết.</p>',
  });
  for (let id = 16; id <= 30; id++)
    add({
      id,
      title: `Bài số ${id}`,
      byline: 'Hoàng Văn Thụ',
      body: `<p>Đoạn mở đầu của bài số ${id}.</p><p>Đoạn hai.</p>`,
    });
  pages['Default.aspx.html'] = '<html><body><div>Trang chủ</div></body></html>';
  return pages;
}
