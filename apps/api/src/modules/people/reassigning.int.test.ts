import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MilestoneHistory, Problem, Reassignment, User } from '@camau/contracts';
import { act, codes, startAdministration, users } from '../../../test/support/administration.js';
import { changeAsOwner, query } from '../../../test/support/as-owner.js';
import { userOf } from '../../../test/support/people.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { callerOf, signInAll, type Caller } from '../../../test/support/requests.js';
import { POSTS, tokenOf } from '../../../test/support/sign-in.js';
import type { TestApp } from '../../../test/support/test-app.js';

let test: TestApp;
let administrator: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  ({ test, administrator, elsewhere } = await startAdministration());
  await changeAsOwner(
    test.database.superuserUrl,
    `update milestone set owner_post = u.post from user_account u where u.email = $1 and ref like 'GWP-%'`,
    [POSTS.gwentLead],
  );
});
afterAll(() => test.close());

const preview = (leaver: User, successor: User) =>
  administrator<Reassignment>('GET', users(`/${leaver.id}/reassignment?to=${successor.id}`));
const ownedBy = (post: string) =>
  query<{ ref: string; act: string }>(
    test.database.superuserUrl,
    `select ref, act from milestone where owner_post ->> 'en' = $1 and verified_at is null and cancelled_at is null and removed_at is null order by ref`,
    [post],
  );

describe('a leaver’s posts and drafts', () => {
  it('move in one act: what the page said beforehand, and nothing else', async () => {
    const [leaver, successor] = [
      await userOf(administrator, POSTS.gwentLead),
      await userOf(administrator, POSTS.gwentDeputy),
    ];
    const session = callerOf(test.baseUrl, await tokenOf(test, 'gwentLead'));
    const owned = (await ownedBy(leaver.post.en!)).map(({ ref }) => ref);
    expect(owned.length).toBeGreaterThan(0);

    const said = bodyOf(await preview(leaver, successor));
    expect(said.grants).toMatchObject([
      { role: 'force_lead', forceSlug: 'gwent', startsOn: '2019-10-15', isHeld: false },
    ]);
    expect(said.milestones.map(({ ref }) => ref)).toEqual(owned);
    expect((await userOf(administrator, POSTS.gwentLead)).version).toBe(leaver.version);

    const left = bodyOf(await act(administrator, leaver, 'reassignments', { to: successor.id }));
    expect(left).toMatchObject({ state: 'suspended', sessions: { open: 0 } });
    expect(left.grants).toMatchObject([{ role: 'force_lead', endsOn: '2019-10-15' }]);
    expect(left.history[0]).toMatchObject({ action: 'reassigned_to', facts: { grants: 1, milestones: owned.length } });
    expect((await session('GET', '/api/v1/me')).status).toBe(401);

    const heir = await userOf(administrator, POSTS.gwentDeputy);
    expect(heir.grants).toContainEqual(
      expect.objectContaining({ role: 'force_lead', startsOn: '2019-10-15', endsOn: leaver.grants[0]!.endsOn }),
    );
    expect(await ownedBy(leaver.post.en!)).toEqual([]);
    const moved = await ownedBy(successor.post.en!);
    expect(moved.map(({ ref }) => ref)).toEqual(expect.arrayContaining(owned));
    const { gwentDeputy } = await signInAll(test, ['gwentDeputy']);
    const { items } = bodyOf(await gwentDeputy<MilestoneHistory>('GET', `/milestones/${owned[0]}/history`));
    expect(items.map(({ by }) => by?.en)).toContain((await userOf(administrator, POSTS.administrator)).post.en);
    expect((await gwentDeputy('GET', '/api/v1/me')).status).toBe(200);
  });

  it('are not taken by oneself, by somebody suspended, by nobody', async () => {
    const [leaver, suspended] = [
      await userOf(administrator, POSTS.secretariat),
      await userOf(administrator, POSTS.gwentLead),
    ];
    expect(codes(await preview(leaver, leaver))).toEqual(['successor_is_leaver']);
    expect(codes(await preview(leaver, suspended))).toEqual(['successor_suspended']);
    const nobody = { ...leaver, id: '00000000-0000-7000-8000-000000000000' };
    expect(((await preview(leaver, nobody)).body as unknown as Problem).problems).toMatchObject([
      { pointer: '/to', code: 'unknown_code' },
    ]);
    const self = await userOf(administrator, POSTS.administrator);
    expect(codes(await act(administrator, self, 'reassignments', { to: leaver.id }))).toEqual(['own_account']);
  });

  it('are not moved by an administrator of another programme, nor on a stale version', async () => {
    const [leaver, successor] = [await userOf(administrator, POSTS.auditor), await userOf(administrator, POSTS.sro)];
    expect((await act(elsewhere, leaver, 'reassignments', { to: successor.id })).status).toBe(404);
    const stale = await act(administrator, { ...leaver, version: leaver.version - 1 }, 'reassignments', {
      to: successor.id,
    });
    expect(stale.status).toBe(412);
  });
});
