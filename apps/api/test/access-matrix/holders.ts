import { ROLES, type Role } from '@camau/domain';
import { changeAsOwner } from '../support/as-owner.js';
import { addPeople, callerFor } from '../support/granted-people.js';
import { callerOf, type Caller } from '../support/requests.js';
import type { TestApp } from '../support/test-app.js';

/** One person for each role and nothing beside it, and three who may do nothing any more or yet. */
export interface Holders {
  readonly byRole: Readonly<Record<Role, Caller>>;
  /** every grant they held ended yesterday: officer, force lead, administrator */
  readonly ended: Caller;
  /** an officer who was suspended after signing in */
  readonly suspended: Caller;
  /** nobody: no session at all */
  readonly nobody: Caller;
}

const emailOf = (name: string): string => `${name.replaceAll('_', '-')}@matrix.example`;
const FORCE_ROLES: readonly Role[] = ['force_lead', 'force_deputy', 'finance_lead'];

/** Adds them to the demonstration's programme, those of a force in Gwent, and signs each in. */
export async function addHolders(test: TestApp): Promise<Holders> {
  const grantOf = (name: string, role: Role, endsOn?: string) => ({
    email: emailOf(name),
    role,
    endsOn,
    force: FORCE_ROLES.includes(role) ? 'gwent' : undefined,
    body: role === 'partner_lead' ? 'YJB' : undefined,
  });
  const ended = (['programme_officer', 'force_lead', 'administrator'] as const).map((role) =>
    grantOf('ended', role, '2019-10-14'),
  );
  const grants = [...ROLES.map((role) => grantOf(role, role)), ...ended, grantOf('suspended', 'programme_officer')];
  await addPeople(test, 'early-action-together', grants);
  const byRole: Partial<Record<Role, Caller>> = {};
  for (const role of ROLES) byRole[role] = await callerFor(test, emailOf(role));
  const others = {
    ended: await callerFor(test, emailOf('ended')),
    suspended: await callerFor(test, emailOf('suspended')),
  };
  await changeAsOwner(
    test.database.superuserUrl,
    `update user_account set suspended_at = current_setting('app.instant')::timestamptz where email = $1`,
    [emailOf('suspended')],
  );
  return { byRole: byRole as Record<Role, Caller>, ...others, nobody: callerOf(test.baseUrl, null) };
}
