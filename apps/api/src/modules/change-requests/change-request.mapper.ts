import type { ChangeRequest } from '@camau/contracts';
import { canWrite, decideWithdrawal, decisionRefusal } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { ChangeRequestRow } from './change-request.read-model.js';

interface Page {
  readonly row: ChangeRequestRow;
  readonly caller: SignedInPrincipal;
  readonly isReadNow: boolean;
  readonly obstacle?: string | null;
  readonly today: string;
}

/** One change request as it leaves the API, with what the caller may do with it. */
export function toChangeRequest({ row, caller, isReadNow, obstacle = null, today }: Page): ChangeRequest {
  const { id: _id, programmeId: _programme, forceId: _force, raisedById: _raisedBy, ...request } = row;
  return { ...request, obstacle, allowedActions: isReadNow ? allowedActions(row, caller, obstacle) : [], today };
}

function allowedActions(
  row: ChangeRequestRow,
  caller: SignedInPrincipal,
  obstacle: string | null,
): ChangeRequest['allowedActions'] {
  const facts = { state: row.state, raisedBy: row.raisedById };
  const person = { id: caller.account.userId };
  const mayDecide = canWrite(caller.access, 'milestone:approve_change', row) && decisionRefusal(facts, person) === null;
  const mayWithdraw = canWrite(caller.access, 'milestone:raise_change', row) && decideWithdrawal(facts, person).ok;
  return [
    ...(mayDecide && obstacle === null ? (['approve'] as const) : []),
    ...(mayDecide ? (['reject'] as const) : []),
    ...(mayWithdraw ? (['withdraw'] as const) : []),
  ];
}
