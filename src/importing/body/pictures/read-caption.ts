/** The words below a picture, parted. */
export interface Caption {
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** Parts "Lễ phát động. Ảnh: Nông Lan" or the lines below a picture into caption and credit. */
export function readCaption(lines: readonly string[]): Caption {
  let caption = '';
  let credit: string | undefined;
  for (const line of lines) {
    const found = creditAtEnd.exec(line.trim());
    const words = found === null ? line.trim() : line.trim().slice(0, found.index).trim();
    if (found !== null) credit = (found[1] ?? '').replace(/[\s.)\]]+$/u, '').trim() || credit;
    if (words !== '' && words !== caption) caption = caption === '' ? words : `${caption} ${words}`;
  }
  // A bracket or dash that led to the credit.
  const tidy = caption.replace(/\s*[([–—-]\s*$/u, '').trim();
  return { caption: tidy === '' ? undefined : tidy, credit };
}

const creditAtEnd = /(?:^|(?<=[\s.([–-]))[([]?\s*(?:Ảnh|Tranh|Nguồn ảnh|Nguồn|Đồ họa)\s*[:：]\s*([^:]{1,120})$/iu;
