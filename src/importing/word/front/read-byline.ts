/** Who signs a story, as the line below it says. */
export interface Byline {
  readonly name: string;
  /** Whether the same person took the pictures ("Tin, ảnh: …"). */
  readonly isPhotographer: boolean;
}

/** Reads "P.V", "Tin, ảnh: Nông Lan", "Bài và ảnh: …", "Theo báo Cao Bằng" or, where it stands apart, a bare name. */
export function readByline(line: string, standsApart: boolean): Byline | undefined {
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[([]|[)\]]$/g, '');
  if (text === '' || text.length > 110) return undefined;
  if (/^(?:P\.?\s?V\.?|PV|BBT|Ban Biên tập|CTV|TTXVN)$/iu.test(text)) return { name: text, isPhotographer: false };
  const labelled =
    /^((?:Tin|Bài|Bài viết|Ảnh|Thực hiện|Tác giả|Người viết|Nội dung)(?:\s*(?:,|và|-|–)\s*(?:bài|ảnh|clip|video))*)\s*[:：]\s*(.+)$/iu.exec(
      text,
    );
  if (labelled !== null && !/^ảnh$/iu.test(labelled[1] ?? ''))
    return { name: (labelled[2] ?? '').replace(/[.\s]+$/u, ''), isPhotographer: /ảnh/iu.test(labelled[1] ?? '') };
  if (/^Theo\s+\p{Lu}/u.test(text) && text.length < 60 && standsApart) return { name: text, isPhotographer: false };
  const isName =
    /^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,5}(?: (?:-|–) \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,5})*$/u.test(text);
  return standsApart && isName && text !== text.toUpperCase() ? { name: text, isPhotographer: false } : undefined;
}
