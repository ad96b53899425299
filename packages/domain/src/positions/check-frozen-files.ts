import { canonicalJson } from './canonical-json.js';
import { POSITION_SCHEMA } from './position-document.js';
import { verifyChain, type ChainFault } from './verify-chain.js';

/** What checking one downloaded position found; `sha256` is that of the file as it is. */
export interface FrozenFile {
  readonly name: string;
  readonly sha256: string;
  readonly cycle: string;
  readonly version: number;
  readonly sequence: number;
  readonly previousSha256: string | null;
}

export const FILE_FAULTS = ['not_a_position', 'not_canonical'] as const;
export type FileFault = (typeof FILE_FAULTS)[number] | ChainFault;

export interface FrozenFilesVerdict {
  /** in order of closing */
  readonly files: readonly FrozenFile[];
  /** the first thing wrong, and with which file */
  readonly fault: { readonly name: string; readonly code: FileFault } | null;
}

/**
 * Checks downloaded positions with nothing but themselves: each is a position in canonical JSON, and where several are given they follow
 * one another and each names the hash of the one before. `hash` gives the SHA-256 of a text's UTF-8 bytes in lower-case hex.
 */
export function checkFrozenFiles(
  given: readonly { readonly name: string; readonly text: string }[],
  hash: (text: string) => string,
): FrozenFilesVerdict {
  const files: (FrozenFile & { readonly text: string })[] = [];
  for (const { name, text } of given) {
    const read = readPosition(text);
    if (typeof read === 'string') return { files: [], fault: { name, code: read } };
    files.push({ name, text, sha256: hash(text), ...read });
  }
  files.sort((a, b) => a.sequence - b.sequence);
  const [first] = files;
  const chained = files.map(({ text, ...file }) => ({ ...file, canonical: text }));
  const verdict = verifyChain(chained, hash, first ?? { sequence: 1, previousSha256: null });
  const found = files.map(({ text: _, ...file }) => file);
  if (verdict.isIntact) return { files: found, fault: null };
  const faulty = files.find(({ sequence }) => sequence === verdict.sequence);
  return { files: found, fault: { name: faulty?.name ?? '', code: verdict.fault } };
}

function readPosition(text: string): Omit<FrozenFile, 'name' | 'sha256'> | 'not_a_position' | 'not_canonical' {
  const document = parse(text);
  const cycle = document?.['cycle'] as { ref?: unknown } | undefined;
  const { schema, version, sequence, previousSha256 } = document ?? {};
  const isPosition =
    schema === POSITION_SCHEMA &&
    typeof cycle?.ref === 'string' &&
    typeof version === 'number' &&
    typeof sequence === 'number' &&
    (previousSha256 === null || typeof previousSha256 === 'string');
  if (!isPosition) return 'not_a_position';
  if (canonicalJson(document) !== text) return 'not_canonical';
  return { cycle: cycle.ref as string, version, sequence, previousSha256 };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
