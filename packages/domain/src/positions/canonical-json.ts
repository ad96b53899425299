/** Anything JSON can hold. Object members that are undefined are left out, as `JSON.stringify` does. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, ECMAScript numbers, no white space. The same facts give the same text and so
 * the same hash. Throws TypeError on what JSON cannot hold: NaN, infinities, bigints, functions, dates, half a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${canonicalString(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`Not representable in canonical JSON: ${typeof value}`);
}

function canonicalString(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError('Not representable in canonical JSON: half a surrogate pair');
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // NB: by its place in the chain, not by name: an object of another realm is as plain.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
