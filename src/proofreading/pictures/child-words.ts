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
  /(?<![\p{L}\p{M}])(?:[Cc]ác em(?! họ)|[Ee]m (?:nhỏ|bé|học sinh|gái nhỏ)|[Ee]m \p{Lu}\p{L}+|[Cc]háu (?:bé|nhỏ)|[Cc]ác cháu|[Tt]rẻ (?:em|nhỏ)|[Bb]é (?:trai|gái)|[Hh]ọc (?:sinh|trò)|[Tt]hiếu nhi|[Nn]hi đồng|[Mm]ầm non|[Mm]ẫu giáo)(?![\p{L}\p{M}])/u;
