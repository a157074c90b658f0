/** The first word that tells of a child; “em” alone is any younger person, “trẻ” any youth. */
export function childWordIn(words: string): string | undefined {
  return CHILD.exec(words.normalize('NFC'))?.[0];
}

/** Whether a guardian agreed, or no living child can stand in the story. */
export function hasChildConsent({ consent }: Readonly<Record<string, unknown>>): boolean {
  const kind = (consent as { kind?: unknown } | undefined)?.kind;
  return kind === 'người giám hộ đồng ý' || kind === 'nhân vật lịch sử' || kind === 'nhân vật hư cấu';
}

const CHILD =
  /(?<![\p{L}\p{M}])(?:các em(?! họ)|em (?:nhỏ|bé|học sinh)|cháu (?:bé|nhỏ)|các cháu|trẻ (?:em|nhỏ)|bé (?:trai|gái)|học (?:sinh|trò)|thiếu nhi|nhi đồng|mầm non|mẫu giáo)(?![\p{L}\p{M}])/iu;
