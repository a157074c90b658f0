import type { Agency, Synonym } from '../../content-model/reference/catalogues.ts';

/** What acronyms stand for, by the acronym; several meanings when the catalogues give several. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** Gathers the acronyms of `tu-dong-nghia` and `co-quan`. */
export function createAcronyms(synonyms: readonly Synonym[], agencies: readonly Agency[]): Acronyms {
  const meanings = new Map<string, string[]>();
  const add = (acronym: string, meaning: string) => {
    const known = meanings.get(acronym) ?? [];
    if (!known.includes(meaning)) meanings.set(acronym, [...known, meaning]);
  };
  for (const { terms, kind } of synonyms) {
    const [full = '', ...others] = terms;
    if (kind === 'viết tắt') for (const other of others) if (ACRONYM_FORM.test(other)) add(other, full);
  }
  for (const { acronym, name, shortName } of agencies) {
    if (acronym !== undefined && !meanings.has(acronym)) add(acronym, shortName ?? name);
  }
  return meanings;
}

/** Capitals only, two or more of them, joined by hyphen or “&” at most. */
export const ACRONYM_FORM = /^\p{Lu}{2,}(?:[-&,]\p{Lu}+)*$/u;

/** Acronyms that every reader knows. */
export const commonAcronyms: ReadonlySet<string> = new Set(
  'UBND HĐND MTTQ TP HTX OCOP COVID AIDS HIV USD VNĐ VND PDF ASEAN UNESCO THPT THCS BHYT BHXH QR PNG JPEG JPG MP3 MP4 HTML SMS GPS AA AAA PV TV VTV VOV TTXVN NXB CSV ISBN WHO UNICEF WTO APEC'.split(
    ' ',
  ),
);
