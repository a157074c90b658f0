/** What the title of an old attachment tells of the document: "Kế hoạch số 15-KH/TU ngày…" is a plan with its number. */
export function documentFacts(title: string): { readonly kind: string; readonly number: string | undefined } {
  const kind = KIND.exec(title.normalize('NFC').trim())?.[0];
  return {
    kind: kind === undefined ? 'Văn bản' : kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(),
    number: NUMBER.exec(title)?.[0],
  };
}

const KIND =
  /^(?:Kế hoạch|Quyết định|Hướng dẫn|Công văn|Báo cáo|Nghị quyết|Nghị định|Chỉ thị|Thông báo|Thông tư|Tờ trình|Quy định|Kết luận|Chương trình|Đề án)(?!\p{L})/iu;
/** `15-KH/TU` as the party writes it, `1199/KH-UBND` as the state does. */
const NUMBER = /(?<![\p{L}\d])\d{1,5}(?:-[A-ZĐ]+\/[A-ZĐ]+|\/(?:\d{4}\/)?[A-ZĐ]+(?:-[A-ZĐ]+)*\d*)(?![\p{L}\d])/u;
