/** The class of the line above a result's title: its colour says what kind of story it is, by the folder of its address. */
export function kindClass(url: string): string {
  return CLASSES[url.split('/')[1] ?? ''] ?? 'kicker';
}

const CLASSES: Readonly<Record<string, string>> = {
  'dien-hinh': 'kicker jade',
  'nguoi-tot-viec-tot': 'kicker jade',
  'ket-qua': 'kicker jade',
  'khen-thuong': 'kicker gold',
};
