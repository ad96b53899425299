import { StandardSchemaValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { jsonPointer } from '@camau/domain';
import { ProblemError, type ProblemPart } from './problem-error.js';

/** The parts of a Zod issue that decide what to say. */
interface Issue {
  readonly message: string;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly path?: readonly (PropertyKey | { key: PropertyKey })[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly values?: readonly unknown[];
}

const OWN_CODE = /^[a-z]+(_[a-z]+)*$/;
const CODE_OF_ISSUE: Readonly<Record<string, string>> = {
  invalid_value: 'unknown_code',
  too_big: 'too_long',
  too_small: 'required',
  invalid_type: 'wrong_type',
};

/** What a schema found, on its way out of Nest's own pipe. */
class Faults extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('invalid');
  }
}

/** Validates what a handler declares (`@Body({ schema })`, `@Query({ schema })`); every fault is listed with its pointer. */
export class ValidationPipe implements PipeTransform {
  private readonly pipe = new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => new Faults(issues),
  });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await this.pipe.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof Faults)) throw error;
      const parts = error.issues.flatMap((issue) => partsOf(issue, value));
      throw new ProblemError('invalid_request', metadata.type === 'query' ? parts.map(inQuery) : parts);
    }
  }
}

function inQuery(part: ProblemPart): ProblemPart {
  return { ...part, pointer: `?${part.pointer.slice(1)}` };
}

function partsOf(issue: Issue, value: unknown): ProblemPart[] {
  const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      pointer: jsonPointer(...path, key),
      code: 'unknown_field',
      params: { field: key },
    }));
  }
  const params = { maximum: issue.maximum, minimum: issue.minimum, allowed: issue.values };
  return [{ pointer: jsonPointer(...path), code: codeOf(issue, valueAt(value, path)), params }];
}

/** What was sent at a path. NB: Zod's issues do not carry it when it is reached through the standard schema. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);
}

function codeOf(issue: Issue, sent: unknown): string {
  if (OWN_CODE.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type' && (sent === undefined || sent === null)) return 'required';
  return CODE_OF_ISSUE[issue.code ?? ''] ?? 'invalid';
}
