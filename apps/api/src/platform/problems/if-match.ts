import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error.js';

const VERSION = /^"(\d{1,9})"$/;

/** The version a write was made against, from `If-Match: "<version>"`; 428 when missing, 400 when it is no version. */
export const IfMatch = createParamDecorator((_: unknown, execution: ExecutionContext): number => {
  const header = execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new ProblemError('version_required', [{ pointer: '', code: 'version_required' }]);
  const version = VERSION.exec(header)?.[1];
  if (version === undefined) throw new ProblemError('invalid_request', [{ pointer: '', code: 'not_a_version' }]);
  return Number(version);
});
