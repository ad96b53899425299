import { createHash } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasPermission, type ResolvedAccess } from '@camau/domain';
import { SystemClock } from '../clock/system-clock.js';
import { DatabaseSession } from '../database/database-session.js';
import { anonymousContext, type RequestContext } from '../database/request-context.js';
import { ProblemError } from '../problems/problem-error.js';
import { accessOf, accountRowSchema, reachOf, type Account } from './account.js';
import { readAsAt } from './as-at.js';
import type { CamauRequest } from './camau-request.js';
import { PERMISSION, type Requirement } from './decorators.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/;

/** Deny by default: who asks, what today's grants give, whether the handler's permission is held in the path's programme. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<CamauRequest>();
    const requirement = this.reflector.get<Requirement | undefined>(PERMISSION, execution.getHandler());
    if (requirement === undefined) throw new ProblemError('forbidden');
    if (requirement === 'public') {
      request.principal = {
        context: anonymousContext(request.id),
        account: null,
        access: null,
        programmeId: '',
        programme: '',
      };
      return true;
    }
    const account = await this.accountOf(request);
    const access = accessOf(account);
    const programme = (request.params as Record<string, string> | undefined)?.['programme'] ?? '';
    const programmeId = programmeIdOf(account, access, programme);
    if (requirement !== 'signed_in' && !hasPermission(access, requirement, programmeId || undefined))
      throw new ProblemError('forbidden');
    request.principal = { context: contextOf(request, account, access), account, access, programmeId, programme };
    return true;
  }

  private async accountOf(request: CamauRequest): Promise<Account> {
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new ProblemError('not_signed_in');
    const [row] = await this.db.lookUp(
      'access.account-by-token',
      'select account_by_token($1, $2) as account',
      [tokenSha256(token), this.clock.now()],
      accountRowSchema,
    );
    if (row?.account === undefined || row.account === null) throw new ProblemError('not_signed_in');
    return row.account;
  }
}

/** How a session's token is stored: its SHA-256, so that a copy of the table signs nobody in. */
export function tokenSha256(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Id of the path's programme; one in which nothing is granted today is not found. */
function programmeIdOf(account: Account, access: ResolvedAccess, slug: string): string {
  if (slug === '') return '';
  const id = account.grants.find(
    (grant) => grant.programme === slug && access.permissions.has(grant.programmeId),
  )?.programmeId;
  if (id === undefined) throw new ProblemError('not_found');
  return id;
}

function contextOf(request: CamauRequest, account: Account, access: ResolvedAccess): RequestContext {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const asAt = isRead ? readAsAt((request.query as Record<string, unknown> | undefined)?.['asAt']) : null;
  return { userId: account.userId, requestId: request.id, reason: null, access: reachOf(access), asAt };
}
