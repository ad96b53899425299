import type { ResolvedAccess } from '@camau/domain';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../database/request-context.js';
import type { Account } from './account.js';

/** Who asks, resolved once a request. `programmeId` is that of the path's programme, for handlers that name one. */
export interface Principal {
  readonly context: RequestContext;
  readonly account: Account | null;
  readonly access: ResolvedAccess | null;
  readonly programmeId: string;
  readonly programme: string;
}

/** Principal of somebody who is signed in. */
export interface SignedInPrincipal extends Principal {
  readonly account: Account;
  readonly access: ResolvedAccess;
}

export type CamauRequest = FastifyRequest & { principal?: Principal };
