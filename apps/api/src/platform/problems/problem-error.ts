import type { ProblemCode } from '@camau/contracts';
import type { Refusal } from '@camau/domain';

/** What is wrong with one field: `pointer` into the request, `code` in the catalogues, `params` for its sentence. */
export interface ProblemPart {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** of suspected personal data, to be confirmed by them */
  readonly marks?: readonly string[];
}

/** The one error services throw; the filter turns it into problem+json in the reader's language. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly parts: readonly ProblemPart[] = [],
    /** the present representation, sent with 412 so that both values can be shown */
    readonly current?: unknown,
  ) {
    super(parts.length === 0 ? code : `${code}: ${parts.map((part) => `${part.pointer} ${part.code}`).join(', ')}`);
  }
}

const CODE_OF_KIND = {
  invalid: 'unprocessable',
  conflict: 'refused',
  forbidden: 'forbidden',
  not_found: 'not_found',
} as const;

/** Throws the refusals of a rule as one problem; the first decides the status. */
export function refuse(refusals: readonly Refusal[]): never {
  const [first] = refusals;
  throw new ProblemError(
    first === undefined ? 'refused' : CODE_OF_KIND[first.kind],
    refusals.map(({ pointer, code, params }) => ({ pointer, code, params })),
  );
}

/** The value of an accepted decision, or the refusals as a problem. */
export function orThrow<T>(decision: { ok: true; value: T } | { ok: false; refusals: readonly Refusal[] }): T {
  return decision.ok ? decision.value : refuse(decision.refusals);
}
