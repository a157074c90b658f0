/** Caches on the reader's device: visited pages, saved pages with their pictures, pictures seen on the way, and hashed files that kept pages need. */
export const CACHE_NAMES = { pages: 'lt-trang', saved: 'lt-da-luu', pictures: 'lt-anh', assets: 'lt-tai-san' } as const;

/** Every cache of the site begins like this. */
export const CACHE_PREFIX = 'lt-';

/** The frame of the offline pages, one cache a version. */
export const SHELL_PREFIX = 'lt-khung-';

/** How many visited pages and pictures are kept at most; the oldest go first. Saved ones are not counted. */
export const LIMITS = { pages: 60, pictures: 150 } as const;
