import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { CamauRequest } from '../access/camau-request.js';
import { ProblemError } from '../problems/problem-error.js';
import { bodySchemaOf } from './body-schema.js';
import { confirmedBy, PERSONAL_DATA_HEADER } from './confirmed-marks.js';
import { suspectBody, type Suspicion } from './suspect-body.js';

/**
 * The soft check of domain.md, Bilingual text: narratives that look like personal data are refused until their author says that they were
 * looked at; then the write carries that on, to be recorded with it. Runs after the guard, on every handler that takes a body.
 */
@Injectable()
export class PersonalDataInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler) {
    const schema = bodySchemaOf(execution.getClass(), execution.getHandler().name);
    if (schema === undefined) return next.handle();
    const request = execution.switchToHttp().getRequest<CamauRequest>();
    const suspicions = suspectBody(schema, request.body);
    if (suspicions.length === 0) return next.handle();
    const isConfirmed = confirmedBy(request.headers[PERSONAL_DATA_HEADER]);
    if (suspicions.some(({ marks }) => !marks.every(isConfirmed))) {
      throw new ProblemError('personal_data_suspected', suspicions.map(toPart));
    }
    carry(request, suspicions);
    return next.handle();
  }
}

function toPart({ pointer, kind, marks }: Suspicion) {
  return { pointer, code: `personal_data_${kind}`, marks };
}

/** What was confirmed goes with who asks, into the transaction of the write. */
function carry(request: CamauRequest, suspicions: readonly Suspicion[]): void {
  const { principal } = request;
  if (principal === undefined) return;
  const findings = suspicions.map(({ pointer, kind }) => ({ pointer, kind }));
  const path = request.url.replace(/\?.*$/su, '');
  const confirmation = { programmeId: principal.programmeId || null, path, findings };
  request.principal = { ...principal, context: { ...principal.context, confirmation } };
}
