import { parseArgs } from 'node:util';

/** The command line of an import of an old site. */
export interface OldSiteArguments {
  readonly source: string | undefined;
  readonly media: string | undefined;
  readonly map: string | undefined;
  readonly section: string | undefined;
  readonly out: string | undefined;
  readonly isDraft: boolean;
  readonly isFetching: boolean;
  readonly withComments: boolean;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

/** Reads the command line; tells the first part that is not understood. */
export function readArguments(args: readonly string[]): OldSiteArguments | { readonly unknown: string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...texts, ...switches },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = new Set(Object.keys({ ...texts, ...switches }));
  const unknown = tokens.find((token) => token.kind === 'option' && !known.has(token.name));
  if (unknown?.kind === 'option') return { unknown: unknown.rawName };
  const [source, ...extra] = positionals;
  // npm takes `--map` for an option of its own where no ` -- ` stands before it, and leaves only the file.
  const looseMap = extra.find((one) => /\.ya?ml$/i.test(one));
  const strange = extra.find((one) => one !== looseMap);
  if (strange !== undefined) return { unknown: strange };
  const empty = Object.keys(texts).find((name) => name in values && typeof values[name] !== 'string');
  if (empty !== undefined) return { unknown: `--${empty}` };
  const text = (name: keyof typeof texts) => values[name] as string | undefined;
  return {
    source,
    media: text('media'),
    map: text('map') ?? looseMap,
    section: text('section'),
    out: text('out'),
    isDraft: values.draft === true,
    isFetching: values.fetch === true,
    withComments: values['no-comments'] !== true,
    isJson: values.json === true,
    isHelp: values.help === true,
  };
}

const texts = {
  media: { type: 'string' },
  map: { type: 'string' },
  section: { type: 'string' },
  out: { type: 'string' },
} as const;

const switches = {
  draft: { type: 'boolean' },
  fetch: { type: 'boolean' },
  'no-comments': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
