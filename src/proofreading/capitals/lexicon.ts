import type { Agency, AwardForm, Place, Synonym } from '../../content-model/reference/catalogues.ts';
import { isCapital, tokensOf, type Token } from './tokens.ts';

/** When a form of the lexicon is that name and not just the same words. */
export type Occasion = 'always' | 'as a title' | 'in quotation marks' | 'inside';

/** A name with the capitals that it is written with. */
export interface Form {
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly capitals: readonly boolean[];
  readonly occasion: Occasion;
}

/** Names by the key of their first syllable, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Form[]>;

/** The catalogues and names that a lexicon is made from. */
export interface LexiconSources {
  readonly agencies: readonly Agency[];
  readonly awardForms: readonly AwardForm[];
  readonly synonyms: readonly Synonym[];
  readonly places: readonly Place[];
  /** Names of campaigns. */
  readonly campaigns: readonly string[];
}

/** Gathers the names whose capitals are settled, with the short and the abbreviated forms that they are also written in. */
export function createLexicon(sources: LexiconSources): Lexicon {
  const named = (names: readonly string[], occasion: Occasion) =>
    names.flatMap((name) => withAcronyms(name, sources.synonyms)).map((name) => formOf(name, occasion));
  const provinces = sources.places.filter(({ level }) => level === 'tỉnh').map(({ name }) => name);
  const forms = [
    ...named(
      sources.agencies.flatMap(({ name, shortName }) => namesOf(name, shortName, provinces)),
      'always',
    ),
    ...sources.awardForms.flatMap(({ label, group }) => named(awardNames(label), occasionOf(group))),
    ...named(sources.campaigns, 'in quotation marks'),
    ...named(sources.synonyms.flatMap(insideNames), 'inside'),
  ];
  const isUseful = ({ tokens, capitals }: Form) => tokens.length >= 2 && capitals[0] === true;
  // Of forms with the same words the first one given decides.
  const known = new Map(
    forms
      .filter(isUseful)
      .reverse()
      .map((form) => [form.tokens.map(({ key }) => key).join(' '), form]),
  );
  const sorted = [...known.values()].sort((a, b) => b.tokens.length - a.tokens.length);
  return Map.groupBy(sorted, ({ tokens }) => tokens[0]?.key ?? '');
}

/** “Sở Nội vụ tỉnh Cao Bằng” is also “Sở Nội vụ tỉnh” and “Sở Nội vụ”; what stands in brackets is a name of its own. */
function namesOf(name: string, shortName: string | undefined, provinces: readonly string[]): string[] {
  const parts = name.split(/[()]|, (?=Sở |Ban |Văn phòng )/u).map((part) => part.trim());
  const whole = [...parts, ...(shortName === undefined ? [] : [shortName])].filter((part) => part !== '');
  const withoutPlace = whole.flatMap((part) =>
    provinces
      .filter((province) => part.endsWith(` ${province}`))
      .map((province) => part.slice(0, -province.length - 1)),
  );
  const withoutLevel = [...whole, ...withoutPlace].map((part) => part.replace(/ (?:tỉnh|nước .*)$/u, ''));
  return [
    ...whole,
    ...withoutPlace,
    ...withoutLevel.filter((part) => part.includes(' ') && !generic.has(part.toLowerCase())),
  ];
}

/** What is left of a name may be a common noun. */
const generic: ReadonlySet<string> = new Set(['công an', 'tỉnh đoàn', 'chủ tịch', 'bộ đội biên phòng']);

/** Words with a name inside (“đại biểu Quốc hội”): their first letter hangs on the sentence. Fields of work (“giáo dục và đào tạo”) are no names. */
function insideNames({ terms: [full = ''], kind }: Synonym): string[] {
  const hasName = tokensOf(full).slice(1).some(isCapital);
  return kind === 'viết tắt' && hasName && !/,| và |-/u.test(full) && !generic.has(full.toLowerCase()) ? [full] : [];
}

/** “Huân chương Lao động” hạng Ba also without its class; a form “of the ministries and sectors” is a description, not a name. */
function awardNames(label: string): string[] {
  if (/ của (?:bộ|thủ trưởng|bộ,)|,/iu.test(label)) return [];
  const bare = label.replaceAll(/[“”]/gu, '');
  const quoted = /“([^”]+)”/u.exec(label)?.[1];
  const giver = / của (\p{Lu}.*)$/u.exec(bare)?.[1];
  return [bare, ...(quoted === undefined ? [] : [quoted]), ...(giver === undefined ? [] : [giver])];
}

function occasionOf(group: AwardForm['group']): Occasion {
  return group.startsWith('Danh hiệu') || group === 'Tuyên dương' ? 'as a title' : 'always';
}

/** The name, and the name with a part of it abbreviated: “Chủ tịch UBND tỉnh”. */
function withAcronyms(name: string, synonyms: readonly Synonym[]): string[] {
  const short = synonyms.flatMap(({ terms: [full = '', ...others] }) =>
    name.includes(full) && full.includes(' ')
      ? others.filter((other) => /^\p{Lu}{2,}$/u.test(other)).map((other) => name.replace(full, other))
      : [],
  );
  return [name, ...short];
}

function formOf(name: string, occasion: Occasion): Form {
  const tokens = tokensOf(name);
  return { name, tokens, capitals: tokens.map(isCapital), occasion };
}
