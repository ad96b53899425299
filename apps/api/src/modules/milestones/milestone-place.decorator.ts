import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CamauRequest, SignedInPrincipal } from '../../platform/access/camau-request.js';

/** The milestone a path names, with who asks. */
export interface MilestonePlace {
  readonly caller: SignedInPrincipal;
  readonly ref: string;
}

export const Place = createParamDecorator((_: unknown, execution: ExecutionContext): MilestonePlace => {
  const request = execution.switchToHttp().getRequest<CamauRequest>();
  const { ref = '' } = request.params as Record<string, string>;
  return { caller: request.principal as SignedInPrincipal, ref };
});
