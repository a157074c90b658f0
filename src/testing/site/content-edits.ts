import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What somebody may do to a content folder between two builds; `pick` chooses among the files that are there. */
export interface ContentEdit {
  readonly kind: keyof typeof KINDS;
  readonly pick: number;
  /** Makes what is written unlike what was written before. */
  readonly mark: number;
}

/** The kinds of edits. */
export const editKinds = (): readonly ContentEdit['kind'][] => Object.keys(KINDS) as ContentEdit['kind'][];

/** Makes an edit; some leave the folder as it was, and some leave content that the build refuses. */
export async function applyEdit(contentDir: string, { kind, pick, mark }: ContentEdit): Promise<void> {
  const stories = (await readdir(contentDir, { recursive: true })).filter((name) => name.endsWith('/index.mdx')).sort();
  const story = stories[pick % stories.length] ?? '';
  await KINDS[kind]({ contentDir, file: join(contentDir, story), stories, pick, mark });
}

interface Place {
  readonly contentDir: string;
  /** The picked story. */
  readonly file: string;
  readonly stories: readonly string[];
  readonly pick: number;
  readonly mark: number;
}

const KINDS = {
  title: ({ file, mark }: Place) => change(file, /^title: .*$/m, `title: 'Tiêu đề sửa lần ${mark}'`),
  standfirst: ({ file, mark }: Place) =>
    change(file, /^standfirst: .*$/m, `standfirst: 'Đoạn dẫn sửa lần ${mark} cho bài này.'`),
  mistake: ({ file, mark }: Place) => change(file, /^section: /m, `khong-co: ${mark}\nsection: `),
  body: ({ file, mark }: Place) => append(file, `\nĐoạn thêm lần ${mark} về nếp sống mới ở bản Khuông.\n`),
  date: ({ file, mark }: Place) =>
    change(file, /^publishedAt: .*$/m, `publishedAt: 202${mark % 6}-0${1 + (mark % 9)}-1${mark % 10}T0${mark % 10}:00`),
  tags: ({ file, mark }: Place) => change(file, /^tags: .*$/m, `tags: [thẻ thử ${mark % 3}, nếp sống mới]`),
  section: ({ file, mark }: Place) =>
    change(file, /^section: .*$/m, `section: ${['tin-tuc-su-kien', 'thi-dua-yeu-nuoc'][mark % 2] ?? ''}`),
  draft: ({ file }: Place) => change(file, /^state: "?đã duyệt"?$/m, 'state: nháp'),
  release: ({ file }: Place) => change(file, /^state: "?nháp"?$/m, 'state: đã duyệt'),
  add: async ({ file, mark }: Place) => {
    const place = join(dirname(dirname(file)), `bai-them-${mark}`);
    await cp(dirname(file), place, { recursive: true });
    await change(join(place, 'index.mdx'), /^title: .*$/m, `title: 'Bài thêm ${mark}'`);
  },
  remove: ({ file }: Place) => rm(dirname(file), { recursive: true, force: true }),
  rename: ({ file, mark }: Place) => rename(dirname(file), join(dirname(dirname(file)), `ten-moi-${mark}`)),
  catalogue: ({ contentDir, mark }: Place) =>
    change(join(contentDir, 'danh-muc', 'chuyen-muc.yaml'), /^( *(?:- )?name: )(.*)$/m, `$1Chuyên mục ${mark}`),
  agency: ({ contentDir, mark }: Place) =>
    change(join(contentDir, 'danh-muc', 'co-quan.yaml'), /^( *(?:- )?name: )(.*)$/m, `$1Cơ quan số ${mark}`),
  settings: ({ contentDir, mark }: Place) =>
    change(join(contentDir, 'cai-dat.yaml'), /^siteName: .*$/m, `siteName: Trang thử ${mark}`),
  pageSize: ({ contentDir, mark }: Place) =>
    change(join(contentDir, 'cai-dat.yaml'), /^pageSize: .*$/m, `pageSize: ${6 + (mark % 5)}`),
  nothing: () => Promise.resolve(),
} as const;

async function change(file: string, pattern: RegExp, text: string): Promise<void> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content.replace(pattern, text));
}

async function append(file: string, text: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')) + text);
}
