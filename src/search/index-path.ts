/** Where the files of the search index stand on the site; see `format/index-files.ts` for what they are. */
export const INDEX_PATH = '/tim-kiem/chi-muc/';
