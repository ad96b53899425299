/** A stored position: `canonical` is its document in canonical JSON, the rest is what the row says of it. */
export interface ChainedPosition {
  readonly sequence: number;
  readonly canonical: string;
  readonly sha256: string;
  readonly previousSha256: string | null;
}

export const CHAIN_FAULTS = [
  'sequence_broken',
  'hash_differs',
  'previous_differs',
  'document_unreadable',
  'document_differs_from_row',
] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

export type ChainVerdict =
  | { readonly isIntact: true; readonly length: number; readonly head: string | null }
  | { readonly isIntact: false; readonly sequence: number; readonly fault: ChainFault };

/** Where a chain is taken up: the sequence of the first position given, and the hash before it. */
export interface ChainBeginning {
  readonly sequence: number;
  readonly previousSha256: string | null;
}

/**
 * Verifies positions in order of closing: no gap, each hash true to its text, each naming the hash before it. From the first ever
 * unless `begins` says where a part of the chain is taken up. `hash` gives the SHA-256 of the text's UTF-8 bytes in lower-case hex.
 * Reports the first fault.
 */
export function verifyChain(
  positions: readonly ChainedPosition[],
  hash: (text: string) => string,
  begins: ChainBeginning = { sequence: 1, previousSha256: null },
): ChainVerdict {
  let head = begins.previousSha256;
  for (const [index, position] of positions.entries()) {
    const fault = findFault(position, begins.sequence + index, head, hash);
    if (fault) return { isIntact: false, sequence: position.sequence, fault };
    head = position.sha256;
  }
  return { isIntact: true, length: positions.length, head };
}

function findFault(
  position: ChainedPosition,
  expectedSequence: number,
  head: string | null,
  hash: (text: string) => string,
): ChainFault | null {
  if (position.sequence !== expectedSequence) return 'sequence_broken';
  if (hash(position.canonical) !== position.sha256) return 'hash_differs';
  if (position.previousSha256 !== head) return 'previous_differs';
  const document = readDocument(position.canonical);
  if (document === null) return 'document_unreadable';
  const isSame = document.sequence === position.sequence && document.previousSha256 === position.previousSha256;
  return isSame ? null : 'document_differs_from_row';
}

function readDocument(canonical: string): { sequence?: unknown; previousSha256?: unknown } | null {
  try {
    const document: unknown = JSON.parse(canonical);
    return typeof document === 'object' ? document : null;
  } catch {
    return null;
  }
}
