import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';

// NB: the package is CommonJS whose declared default is its whole export.
const canonicalize = canonicalizeModule as unknown as (document: object) => string | undefined;

/** Canonical JSON (RFC 8785) of a document and the SHA-256 of its UTF-8 bytes, in lower-case hex. */
export function freeze(document: object): { canonical: string; sha256: string } {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new TypeError('A document without content cannot be frozen.');
  return { canonical, sha256: sha256(canonical) };
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
