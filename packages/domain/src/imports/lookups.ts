import type { BilingualText } from '../texts/bilingual-text.js';
import type { ReasonCode, Tier } from '../milestones/codes.js';
import { normaliseHeader } from './match-columns.js';

/** What a cell may say for each thing that has a code; keys are words as `normaliseHeader` has them. */
export interface Lookups {
  readonly workstreams: ReadonlyMap<string, string>;
  /** a force's slug, or `national` */
  readonly subjects: ReadonlyMap<string, string>;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly reasonCodes: ReadonlyMap<string, ReasonCode>;
}

interface Named {
  readonly slug: string;
  readonly name: BilingualText;
}

/** The programme's own names, and the words of both languages for what it has in common with every other. */
export interface LookupWords {
  readonly workstreams: readonly (Named & { readonly ref: string })[];
  readonly forces: readonly (Named & { readonly code: string })[];
  readonly national: readonly string[];
  readonly tiers: readonly (readonly [Tier, readonly string[]])[];
  readonly reasonCodes: readonly (readonly [ReasonCode, readonly string[]])[];
}

/** Builds what cells are looked up in: workstreams by ref, slug or name, forces by code, slug or name, codes by themselves or their words. */
export function buildLookups(words: LookupWords): Lookups {
  return {
    workstreams: mapOf(words.workstreams.map(({ ref, slug, name }) => [ref, [ref, slug, ...namesOf(name)]] as const)),
    subjects: mapOf([
      ['national', ['national', ...words.national]] as const,
      ...words.forces.map(({ code, slug, name }) => [slug, [code, slug, ...namesOf(name)]] as const),
    ]),
    tiers: mapOf(words.tiers.map(([tier, said]) => [tier, [tier, ...said]] as const)),
    reasonCodes: mapOf(words.reasonCodes.map(([code, said]) => [code, [code, ...said]] as const)),
  };
}

/** What a cell's words stand for, or undefined. */
export function lookUp<Code>(map: ReadonlyMap<string, Code>, words: string): Code | undefined {
  return map.get(normaliseHeader(words));
}

/** Words that stand for two things stand for neither. */
function mapOf<Code>(entries: readonly (readonly [Code, readonly string[]])[]): ReadonlyMap<string, Code> {
  const found = new Map<string, Code>();
  const doubtful = new Set<string>();
  for (const [code, said] of entries) {
    for (const key of new Set(said.map(normaliseHeader))) {
      if (found.has(key) && found.get(key) !== code) doubtful.add(key);
      found.set(key, code);
    }
  }
  doubtful.forEach((key) => found.delete(key));
  found.delete('');
  return found;
}

function namesOf({ en, cy }: BilingualText): string[] {
  return [en, cy].filter((name) => name !== null);
}
