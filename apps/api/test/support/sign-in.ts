import type { ApiClient } from '@camau/api-client';
import type { TestApp } from './test-app.js';

/** Password of every demonstration post. */
export const PASSWORD = 'camau-demo-2019';

/** E-mails of the demonstration's posts, by what they are. */
export const POSTS = {
  officer: 'programme-officer@phw.example',
  otherOfficer: 'programme-officer@swp.example',
  sro: 'sro@pcc-sw.example',
  gwentLead: 'force-lead@gwp.example',
  gwentDeputy: 'deputy@gwp.example',
  southWalesLead: 'force-lead@swp.example',
  dyfedPowysLead: 'force-lead@dpp.example',
  northWalesLead: 'force-lead@nwp.example',
  partnerLead: 'partner-lead@yjb.example',
  financeLead: 'finance-lead@swp.example',
  chiefFinanceOfficer: 'chief-finance-officer@pcc-sw.example',
  evaluationLead: 'evaluation-lead@phw.example',
  secretariat: 'secretariat@hmpps.example',
  boardMember: 'board-member@wlga.example',
  boardChair: 'board-chair@hmpps.example',
  translator: 'translator@phw.example',
  auditor: 'auditor@wg.example',
  administrator: 'administrator@phw.example',
} as const;
export type Post = keyof typeof POSTS;

/** Signs a post in and answers with the session's token; throws when it is refused. */
export async function tokenOf(test: TestApp, post: Post): Promise<string> {
  const { data, error } = await test
    .client()
    .POST('/api/v1/sessions', { body: { email: POSTS[post], password: PASSWORD } });
  if (data === undefined) throw new Error(`${post} was not let in: ${error.code}`);
  return data.token;
}

/** A typed client with the session of a post. */
export async function signIn(test: TestApp, post: Post): Promise<ApiClient> {
  return test.client(await tokenOf(test, post));
}
