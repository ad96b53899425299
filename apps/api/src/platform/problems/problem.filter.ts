import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem, ProblemCode } from '@camau/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  isDatabaseUnavailable,
  isDuplicate,
  isFrozenRecord,
  isImpossibleValue,
  isTransient,
} from '../database/transient.js';
import { ProblemError } from './problem-error.js';
import { problemDocument, readerLanguage } from './problem-texts.js';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed_request',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
  414: 'not_found',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** The one place where an error becomes an answer: RFC 9457 problem+json. What nobody foresaw is a 500, and logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers a request with what an error means; also for requests that never reach a handler (a path that cannot be read). */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  const document = problemOf(error, request);
  void reply
    .status(document.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-request-id', request.id)
    .send(document);
}

/** What an error means, in the reader's language; what nobody foresaw is logged. For an answer that has begun already. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  const problem = asProblem(error);
  if (problem.code === 'internal_error') {
    request.log.error({ err: error }, 'unforeseen error');
  } else if (problem.code === 'unavailable') {
    request.log.warn({ err: error }, 'the database is away');
  }
  const language = readerLanguage(request.headers['accept-language']);
  return problemDocument(problem.code, problem.parts, request.id, language, problem.current);
}

function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isDatabaseUnavailable(error)) return new ProblemError('unavailable');
  if (isFrozenRecord(error)) return new ProblemError('refused', [{ pointer: '', code: 'record_frozen' }]);
  if (isImpossibleValue(error)) return new ProblemError('malformed_request');
  if (isDuplicate(error) || isTransient(error)) return new ProblemError('conflict');
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
  return new ProblemError(
    CODE_OF_STATUS[status ?? 0] ??
      (status !== undefined && status >= 400 && status < 500 ? 'malformed_request' : 'internal_error'),
  );
}
