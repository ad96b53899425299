import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Comparison, Installation, Milestone } from '@camau/contracts';
import { changeAsOwner, query } from '../../../test/support/as-owner.js';
import { generateMilestones, insertMilestones } from '../../../test/support/many-milestones.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = ['officer', 'gwentLead', 'southWalesLead', 'boardMember'] as const;

let test: TestApp;
let callers: Record<(typeof POSTS)[number], Caller>;
let before: string;

const now = async () => bodyOf(await callers.officer<Installation>('GET', '/api/v1/installation')).factsClock.now;
const compare = (post: keyof typeof callers, parameters: Record<string, string>) =>
  callers[post]<Comparison>('GET', `/comparison?${new URLSearchParams(parameters).toString()}`);
const compared = async (post: keyof typeof callers, parameters: Record<string, string>) =>
  bodyOf(await compare(post, parameters));

beforeAll(async () => {
  test = await startTestApp();
  callers = await signInAll(test, POSTS);
  before = await now();
  const owner = test.database.config.ownerUrl;
  const { version } = bodyOf(await callers.officer<Milestone>('GET', '/milestones/GWP-3-01'));
  bodyOf(
    await callers.gwentLead('POST', '/milestones/GWP-3-01/forecasts', {
      version,
      body: { forecastOn: '2019-12-20', reasonCode: 'recruitment', reason: 'Two posts are still empty.' },
    }),
  );
  await changeAsOwner(owner, `update milestone set cancelled_at = '2019-10-15' where ref = 'GWP-4-01'`);
  await changeAsOwner(owner, `update milestone set tier = 'force' where ref = 'SWP-3-02'`);
  await changeAsOwner(
    owner,
    `insert into milestone (programme_id, ref, title, workstream_id, force_id, tier, owner_post) select programme_id, 'NEW-1', title, workstream_id, force_id, tier, owner_post from milestone where ref = 'GWP-3-01'`,
  );
});
afterAll(() => test.close());

describe('two dates of the plan', () => {
  it('are compared as added, removed, moved and changed, with who and why', async () => {
    const { items, counts, from, to, asAt } = await compared('officer', { from: before });
    expect(items.map(({ ref, kind }) => [ref, kind])).toEqual([
      ['GWP-3-01', 'moved'],
      ['GWP-4-01', 'removed'],
      ['NEW-1', 'added'],
      ['SWP-3-02', 'changed'],
    ]);
    expect(counts).toEqual({ added: 1, removed: 1, moved: 1, changed: 1 });
    expect(items[0]).toMatchObject({
      force: 'gwent',
      changes: [{ field: 'forecastOn', from: '2019-11-08', to: '2019-12-20' }],
      by: { en: 'Force lead, Gwent' },
      reasonCode: 'recruitment',
      reason: 'Two posts are still empty.',
    });
    expect(items[1]).toMatchObject({ changes: [{ field: 'cancelledAt', from: null }], reason: null });
    expect(items[3]).toMatchObject({ changes: [{ field: 'tier', to: 'force' }] });
    expect([from, to, asAt]).toEqual([before, null, await now()]);
  });

  it('are the same when they are one', async () => {
    expect((await compared('officer', { from: before, to: before })).items).toEqual([]);
  });

  it('mean the end of their day in London', async () => {
    const spring = await compared('officer', { from: '2019-04-01', to: '2019-07-01', limit: '200' });
    expect(spring.from).toBe('2019-04-01T22:59:59.999Z');
    expect(spring.items.length).toBeGreaterThan(3);
    const rows = await query<{ ref: string }>(
      test.database.superuserUrl,
      `select distinct h.ref from history.milestone h where h.valid_from > $1::timestamptz and h.valid_from <= $2::timestamptz order by 1`,
      [spring.from, spring.to],
    );
    expect(rows.map(({ ref }) => ref)).toEqual(expect.arrayContaining(spring.items.map(({ ref }) => ref)));
  });

  it.each<[keyof typeof callers, string[]]>([
    ['officer', ['GWP-3-01', 'GWP-4-01', 'NEW-1', 'SWP-3-02']],
    ['gwentLead', ['GWP-3-01', 'GWP-4-01', 'NEW-1']],
    ['southWalesLead', ['SWP-3-02']],
  ])('show %s what is within reach', async (post, refs) => {
    const { items, counts } = await compared(post, { from: before });
    expect(items.map(({ ref }) => ref)).toEqual(refs);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(refs.length);
  });

  it.each([
    [{ force: 'gwent' }, 3],
    [{ force: 'national' }, 0],
    [{ kind: 'added' }, 1],
    [{ workstream: 'nowhere' }, 0],
  ])('narrowed by %j', async (filter, count) => {
    expect((await compared('officer', { from: before, ...filter })).items).toHaveLength(count);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['the future', { from: '2019-10-16' }, '?from', 'in_future'],
    ['a future end', { from: '2019-10-01', to: '2030-01-01' }, '?to', 'in_future'],
    ['the wrong way round', { from: '2019-10-02', to: '2019-10-01' }, '?from', 'from_after_to'],
    ['no date', { from: 'yesterday' }, '?from', 'not_a_date'],
    ['no beginning', {}, '?from', 'required'],
    ['a later end than the reading', { from: '2019-04-01', to: '2019-08-01', asAt: '2019-07-01' }, '?to', 'in_future'],
  ])('refuse %s', async (_, parameters, pointer, code) => {
    const { status, body } = await compare('officer', parameters);
    expect([status, (body as unknown as { problems: unknown[] }).problems]).toMatchObject([400, [{ pointer, code }]]);
  });

  it('are not for a Board member', async () => {
    expect((await compare('boardMember', { from: before })).status).toBe(403);
  });

  it('come in pages that hold every difference once', async () => {
    const since = await now();
    await insertMilestones(test.database.superuserUrl, generateMilestones(450));
    const refs: string[] = [];
    // NB: what is generated was known since the first of January 2018.
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Comparison = await compared('officer', {
        from: '2017-12-31',
        to: since,
        limit: '200',
        ...(cursor && { cursor }),
      });
      refs.push(...page.items.map(({ ref }) => ref));
      cursor = page.nextCursor;
      expect(Object.values(page.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(450);
    }
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.filter((ref) => ref.startsWith('GEN-'))).toHaveLength(450);
    expect(refs).toEqual([...refs].sort());
  });
});
