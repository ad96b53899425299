import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { problemSchema } from '@camau/contracts';
import type { z } from 'zod';

interface AnswerOptions {
  readonly summary: string;
  readonly status?: number;
  /** statuses of the problems this handler answers with beside 401, 403, 404 and 503 */
  readonly problems?: readonly number[];
  readonly isPublic?: boolean;
  /** another type than JSON; the schema is then one line's */
  readonly type?: string;
}

const ALWAYS = [401, 403, 404, 503];

/** Declares what a handler answers: the schema filters what leaves and is what the OpenAPI document says. */
export function Answers(
  schema: z.ZodType | null,
  { summary, status = 200, problems = [], isPublic = false, type }: AnswerOptions,
): MethodDecorator {
  const answer =
    schema === null ? { status, description: summary } : { status, description: summary, standardSchema: schema };
  const faults = [...(isPublic ? [] : ALWAYS), ...problems].sort().map((fault) =>
    ApiResponse({
      status: fault,
      description: 'Problem (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse(answer),
    ...(type === undefined ? [] : [ApiProduces(type)]),
    ...faults,
    ...(isPublic ? [] : [ApiBearerAuth()]),
    ...(schema === null ? [] : [SerializeOptions({ schema })]),
  );
}

/** The problem schema, for components that no handler names directly. */
export const PROBLEM_SCHEMA = problemSchema;
