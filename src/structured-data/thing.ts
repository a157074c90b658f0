/** A schema.org object as JSON-LD; lists and nested objects as Google reads them. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** A schema.org object that stands alone on a page. */
export type RootThing = Thing & { readonly '@context': 'https://schema.org' };

/** Makes a schema.org object stand alone; what is undefined is left out. */
export function root(thing: Thing): RootThing {
  return { '@context': 'https://schema.org', ...(withoutGaps(thing) as Thing) };
}

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, withoutGaps(part)]])),
  );
}
