/** Short facts on one line; where it wraps, the dot stays with the fact before it and no line begins with one. */
export function joinFacts(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join('\u00A0· ');
}
