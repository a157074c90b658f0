/** A value that can be written literally in a component's attribute. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/** A part of a compiled body: finished HTML, or a component with literal props and compiled children. */
export type Segment = string | BlockSegment;

/** A component of a body. */
export interface BlockSegment {
  readonly block: string;
  readonly props: Readonly<Record<string, Literal>>;
  readonly children: readonly Segment[];
}
