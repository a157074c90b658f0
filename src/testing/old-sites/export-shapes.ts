import { type MadeItem, OLD_SITE } from './write-export.ts';

const UPLOADS = `${OLD_SITE}/wp-content/uploads/2019/05`;

/** A dozen shapes of posts as ten years of WordPress leave them. */
export const exportShapes: readonly MadeItem[] = [
  {
    id: 10,
    title: 'Lễ phát động thi đua & khen thưởng',
    slug: 'le-phat-dong',
    terms: ['category/thi-dua/Phong trào thi đua', 'post_tag/thi-dua/Thi Đua'],
    meta: { _thumbnail_id: '20', _edit_last: '1', _wp_old_slug: 'le-phat-dong-cu' },
    content: `<strong>Sáng 2/5, Tỉnh ủy phát động phong trào thi đua yêu nước.</strong>

Đoạn hai có <a href="${OLD_SITE}/2019/05/bai-khoi/">bài cũ</a>, <a href="${OLD_SITE}/khong-con/">bài đã mất</a>, giá <5 tỷ {x}.
Dòng mới.

[caption id="attachment_21" align="aligncenter" width="300"]<a href="${UPLOADS}/anh-1.jpg"><img class="wp-image-21" src="${UPLOADS}/anh-1-300x200.jpg" alt="" /></a> Các đại biểu. Ảnh: Nông Lan[/caption]

[gallery ids="21,22"]

Xem <a href="${UPLOADS}/ke-hoach.pdf">Kế hoạch</a> và <a href="${UPLOADS}/mau.doc">mẫu</a>. [khung mau="do"]Chữ trong khung[/khung]`,
    comments: [
      { id: 101, text: 'Bài hay\nlắm' },
      { id: 102, parent: 101, text: 'Cảm ơn bạn.', user: 2, name: 'Ban biên tập' },
      { id: 103, text: 'mua hàng', approved: 'spam' },
      { id: 104, text: 'chờ', approved: '0' },
      { id: 105, text: 'ping', type: 'pingback' },
      { id: 106, parent: 103, text: 'Trả lời <b>lời rác</b> &amp; hết' },
    ],
  },
  {
    id: 11,
    title: 'Bài khối',
    slug: 'bai-khoi',
    terms: ['category/la/Chuyên mục lạ'],
    content: `<!-- wp:paragraph -->
<p>Đoạn đầu của bài khối, kể rõ việc làm của bà con.</p>
<!-- /wp:paragraph -->
<!-- wp:heading --><h2>Kết quả</h2><!-- /wp:heading -->
<!-- wp:image {"id":22} --><figure class="wp-block-image"><img src="${UPLOADS}/anh-2.jpg" alt="" class="wp-image-22"/></figure><!-- /wp:image -->
<!-- wp:gallery --><figure class="wp-block-gallery"><figure><img src="${UPLOADS}/anh-1.jpg" alt="Một"/></figure><figure><img src="${UPLOADS}/anh-2.jpg" alt="Hai"/></figure></figure><!-- /wp:gallery -->
<!-- wp:embed {"url":"https://youtu.be/abc123XYZ09"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://youtu.be/abc123XYZ09
</div></figure><!-- /wp:embed -->
<!-- wp:acme/counter {"n":1} /-->`,
  },
  {
    id: 12,
    title: 'Giới thiệu',
    slug: 'gioi-thieu',
    type: 'page',
    link: `${OLD_SITE}/gioi-thieu/`,
    content: 'Một.\n\nHai.',
  },
  {
    id: 13,
    title: 'Đang viết',
    slug: '',
    status: 'draft',
    link: `${OLD_SITE}/?p=13`,
    gmt: '0000-00-00 00:00:00',
    content: 'x',
  },
  {
    id: 14,
    title: 'Giờ quốc tế',
    slug: 'gio-quoc-te',
    date: '2019-05-02 20:00:00',
    gmt: '2019-05-02 20:00:00',
    content: 'Một.\n\nHai.',
  },
  { id: 15, title: 'Có mật khẩu', slug: 'mat-khau', password: 'x', content: 'Kín.\n\nKín.' },
  {
    id: 16,
    title: 'Thiếu ảnh',
    slug: 'thieu-anh',
    creator: 'admin',
    content: `Một.\n\n<img src="${UPLOADS}/mat.jpg">\n\nHai.`,
  },
  {
    id: 17,
    title: 'Bài khối',
    slug: 'bai-khoi',
    link: `${OLD_SITE}/2020/01/bai-khoi/`,
    date: '2020-01-05 08:00:00',
    gmt: '2020-01-05 01:00:00',
    content: 'Trùng tên.\n\nHai.',
  },
  { id: 18, title: '', slug: '%c4%91%e1%bb%a3t-thi-%c4%91ua', content: 'Không có tiêu đề.\n\nHai.' },
  { id: 19, title: 'Đã bỏ', status: 'trash', content: 'x' },
  {
    id: 20,
    title: 'le',
    type: 'attachment',
    status: 'inherit',
    url: `${UPLOADS}/le.jpg`,
    meta: { _wp_attachment_image_alt: 'Toàn cảnh lễ' },
  },
  {
    id: 21,
    title: 'anh-1',
    type: 'attachment',
    status: 'inherit',
    url: `${UPLOADS}/anh-1.jpg`,
    excerpt: 'Ảnh thứ nhất',
  },
  {
    id: 22,
    title: 'anh-2',
    type: 'attachment',
    status: 'inherit',
    url: `${UPLOADS}/anh-2.jpg`,
    meta: { _wp_attachment_image_alt: 'Ruộng bậc thang' },
  },
  { id: 30, title: 'Menu', type: 'nav_menu_item' },
];
