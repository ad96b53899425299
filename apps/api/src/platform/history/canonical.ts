import { createHash } from 'node:crypto';
import { canonicalJson } from '@camau/domain';

/** Canonical JSON (RFC 8785) of a document and the SHA-256 of its UTF-8 bytes, in lower-case hex. Throws TypeError on what JSON cannot hold. */
export function freeze(document: object): { canonical: string; sha256: string } {
  const canonical = canonicalJson(document);
  return { canonical, sha256: sha256(canonical) };
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
