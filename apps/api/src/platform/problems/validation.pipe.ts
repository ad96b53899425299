import { StandardSchemaValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { jsonPointer } from '@camau/domain';
import { ProblemError, type ProblemPart } from './problem-error.js';

/** The parts of a Zod issue that decide what to say. */
interface Issue {
  readonly message: string;
  readonly code?: string;
  readonly input?: unknown;
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

/** Validates what a handler declares (`@Body({ schema })`, `@Query({ schema })`); every fault is listed with its pointer. */
export class ValidationPipe implements PipeTransform {
  private readonly pipe = new StandardSchemaValidationPipe({
    validateOptions: { libraryOptions: { reportInput: true } },
    exceptionFactory: (issues) => new ProblemError('invalid_request', (issues as readonly Issue[]).flatMap(partsOf)),
  });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await this.pipe.transform(value, metadata);
    } catch (error) {
      if (metadata.type !== 'query' || !(error instanceof ProblemError)) throw error;
      throw new ProblemError(
        error.code,
        error.parts.map((part) => ({ ...part, pointer: `?${part.pointer.slice(1)}` })),
      );
    }
  }
}

function partsOf(issue: Issue): ProblemPart[] {
  const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      pointer: jsonPointer(...path, key),
      code: 'unknown_field',
      params: { field: key },
    }));
  }
  const params = { maximum: issue.maximum, minimum: issue.minimum, allowed: issue.values };
  return [{ pointer: jsonPointer(...path), code: codeOf(issue), params }];
}

function codeOf(issue: Issue): string {
  if (OWN_CODE.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) return 'required';
  return CODE_OF_ISSUE[issue.code ?? ''] ?? 'invalid';
}
