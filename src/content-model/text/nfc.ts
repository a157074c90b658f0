export { tidySpaces } from './spaces.ts';
export { findTextTraps } from './text-traps.ts';
export type { TextTrap, TextTrapCode } from './text-traps.ts';

/**
 * The value with every string in it in NFC: arrays and plain objects deeply, keys too (of two keys that become one, the later wins).
 * Dates, class instances and other values come back as they are; parts that are shared or cyclic stay so.
 */
export function toNfc<T>(value: T): T {
  return normalize(value, new Map()) as T;
}

// Parts seen before are reused: YAML aliases share parts, and following each anew can take exponential time.
function normalize(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    seen.set(value, items);
    for (const item of value) items.push(normalize(item, seen));
    return items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const copy = Object.create(prototype) as object;
  seen.set(value, copy);
  for (const [key, part] of Object.entries(value)) {
    // Defined, not assigned: a key "__proto__" from a file must stay an ordinary key.
    const property = { value: normalize(part, seen), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(copy, key.normalize('NFC'), property);
  }
  return copy;
}
