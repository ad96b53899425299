import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CamauRequest, SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { ReportPlace } from './report-files.service.js';

/** The report a path names, with who asks. */
export const Place = createParamDecorator((_: unknown, execution: ExecutionContext): ReportPlace => {
  const request = execution.switchToHttp().getRequest<CamauRequest>();
  const { cycle = '', subject = '' } = request.params as Record<string, string>;
  return { caller: request.principal as SignedInPrincipal, cycle, subject };
});
