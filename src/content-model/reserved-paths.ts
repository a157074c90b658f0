/** First parts of paths that the site itself uses, so that no plain page may bear them as its slug. */
export const reservedPageSlugs: ReadonlySet<string> = new Set([
  ...['tin-tuc', 'dot-thi-dua', 'dien-hinh', 'nguoi-tot-viec-tot', 'ket-qua', 'khen-thuong', 'trang'],
  ...[
    'bang-vang',
    'dia-phuong',
    'co-quan',
    'tac-gia',
    'loat-bai',
    'chu-de',
    'chuyen-muc',
    'linh-vuc',
    'luu-tru',
    'van-ban',
  ],
  ...['tim-kiem', 'da-luu', 'ngoai-tuyen', 'rss', 'sitemap', 'lich'],
  ...[
    'api',
    'bien-tap',
    'toa-soan',
    'binh-luan',
    'anh',
    'tep',
    'the',
    'ma-qr',
    'chia-se',
    'pagefind',
    'fonts',
    'index',
    '404',
    'so-do-trang',
  ],
]);

/** Slugs that no entry of any collection may bear: the numbered pages of lists stand at `/<collection>/trang/2/`. */
export const reservedEntrySlugs: ReadonlySet<string> = new Set(['trang', 'index', 'rss']);
