import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Permission } from '@camau/domain';
import type { CamauRequest, Principal } from './camau-request.js';

export const PERMISSION = Symbol('permission');

/** What a handler asks of the caller: a permission, nothing (`public`), or only to be signed in. */
export type Requirement = Permission | 'public' | 'signed_in';

/** The handler is reached only with this permission in the programme its path names (any programme when it names none). */
export const RequiresPermission = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** The handler is open to everybody. */
export const Public = () => SetMetadata(PERMISSION, 'public' satisfies Requirement);

/** The handler is open to everybody who is signed in: it concerns themselves. */
export const SignedIn = () => SetMetadata(PERMISSION, 'signed_in' satisfies Requirement);

/** Who asks: the context for the database session, the account and the programme of the path. */
export const Caller = createParamDecorator((_: unknown, execution: ExecutionContext): Principal => {
  const { principal } = execution.switchToHttp().getRequest<CamauRequest>();
  if (principal === undefined) throw new Error('The access guard has not run.');
  return principal;
});
