import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Milestone, MilestoneHistory, MilestoneNews, Problem, ProgressReport } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { bodyOf, FULL_SECTION, readReport, reportPath } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const CYCLE = '2019-20-Q2';
const PATH = `${reportPath(CYCLE, 'gwent')}/sections/FD`;
const OVERDUE = 'GWP-4-01';
const OTHER = 'GWP-4-02';
const POSTS = ['gwentLead', 'gwentDeputy', 'southWalesLead', 'officer', 'boardMember'] as const;
type Answered = ProgressReport & Omit<Problem, 'status'>;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.keep('draft');
});
beforeEach(() => facts.restore('draft'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const sectionOf = (report: ProgressReport, ref = 'FD') => report.sections.find(({ workstream }) => workstream === ref)!;
const read = async (post: keyof typeof callers = 'gwentLead') =>
  sectionOf(await readReport(callers[post], CYCLE, 'gwent'));
const versionOf = async (ref: string) => (await read()).milestones.find((milestone) => milestone.ref === ref)!.version!;
const reforecast = async (ref: string, forecastOn = '2019-10-25'): Promise<MilestoneNews> => ({
  act: 'reforecast',
  ref,
  version: await versionOf(ref),
  forecastOn,
  reasonCode: 'recruitment',
  reason: 'The second social worker starts on 21 October.',
});
const claim = async (ref: string, achievedOn = '2019-10-14'): Promise<MilestoneNews> => ({
  act: 'claim',
  ref,
  version: await versionOf(ref),
  achievedOn,
  evidence: 'The room is in use: the rota names who sits in it.',
  evidenceLinks: [{ label: 'The rota', url: 'https://gwent.example/rota' }],
});
const save = async (post: keyof typeof callers, milestones: readonly unknown[], version?: number) =>
  callers[post]<Answered>('PUT', PATH, {
    version: version ?? (await read()).version,
    body: { ...FULL_SECTION, reason: null, milestones },
  });
const faultsOf = ({ body }: { body: Answered }) => body.problems.map(({ pointer, code }) => `${pointer} ${code}`);
const milestone = async (ref: string) => bodyOf(await callers.officer<Milestone>('GET', `/milestones/${ref}`));

describe('a section saved with what is new of its milestones', () => {
  it('says before what may be said, and under which version', async () => {
    expect((await read()).milestones).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ref: OVERDUE,
          overdue: true,
          version: (await milestone(OVERDUE)).version,
          allowedActions: ['reforecast', 'claim'],
        }),
      ]),
    );
  });

  it('moves a forecast, takes a claim and keeps the words in one act', async () => {
    const answer = await save('gwentLead', [await claim(OTHER), await reforecast(OVERDUE)]);
    const { achieved, milestones } = sectionOf(bodyOf(answer));
    expect(achieved).toEqual(FULL_SECTION.achieved);
    expect(milestones.find(({ ref }) => ref === OVERDUE)).toMatchObject({ forecastOn: '2019-10-25', overdue: false });
    expect(milestones.find(({ ref }) => ref === OTHER)).toMatchObject({ achievedOn: '2019-10-14', allowedActions: [] });
    expect(answer.body.blockers.map(({ code }) => code)).not.toContain('overdue_milestone_unexplained');
    for (const [ref, act] of [
      [OVERDUE, 'reforecast'],
      [OTHER, 'claimed'],
    ] as const) {
      const history = await callers.officer<MilestoneHistory>('GET', `/milestones/${ref}/history`);
      expect(bodyOf(history).items[0]).toMatchObject({ act });
    }
    const audited = await facts.query<{ request_id: string; action: string }>(
      `select action, request_id from audit.event order by system_at desc, id desc limit 3`,
    );
    expect(audited.map(({ action }) => action).sort()).toEqual([
      'milestone_claimed',
      'milestone_reforecast',
      'report_save',
    ]);
    expect(new Set(audited.map(({ request_id }) => request_id)).size).toBe(1);
  });

  it('is what the deputy may do as well', async () => {
    expect((await save('gwentDeputy', [await reforecast(OVERDUE)])).status).toBe(200);
    expect((await milestone(OVERDUE)).forecastOn).toBe('2019-10-25');
  });

  it('happens once when it is sent twice', async () => {
    const { version } = await read();
    const milestones = [await reforecast(OVERDUE)];
    expect((await save('gwentLead', milestones, version)).status).toBe(200);
    const after = await facts.fingerprint();
    expect((await save('gwentLead', milestones, version)).status).toBe(412);
    expect(await facts.fingerprint()).toBe(after);
  });

  it('without any is what it was: the milestones stay as they are', async () => {
    const before = await milestone(OVERDUE);
    expect((await save('gwentLead', [])).status).toBe(200);
    expect(await milestone(OVERDUE)).toEqual(before);
  });
});

describe('nothing at all is saved, the words included', () => {
  const refused = async (answer: Promise<{ status: number; body: Answered }>, status: number) => {
    const got = await answer;
    expect(got.status).toBe(status);
    return got;
  };

  it('when one of several is wrong: each fault is at its place', async () => {
    const milestones = [await reforecast(OVERDUE), await claim(OTHER, '2019-10-16')];
    const before = await facts.fingerprint();
    const answer = await refused(save('gwentLead', milestones), 422);
    expect(faultsOf(answer)).toEqual(['/milestones/1/achievedOn achieved_in_future']);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('when a field is missing or a milestone is named twice', async () => {
    const news = await reforecast(OVERDUE);
    const empty = await refused(save('gwentLead', [{ ...news, forecastOn: '', reason: '' }]), 400);
    expect(faultsOf(empty).map((fault) => fault.split(' ')[0])).toEqual([
      '/milestones/0/forecastOn',
      '/milestones/0/reason',
    ]);
    expect(faultsOf(await refused(save('gwentLead', [news, news]), 400))).toEqual(['/milestones milestone_twice']);
  });

  it('when somebody changed a milestone since, with the report as it is now', async () => {
    const news = [await claim(OTHER), await reforecast(OVERDUE)];
    const { version, ref } = news[1]!;
    const body = { forecastOn: '2019-11-01', reasonCode: 'scope', reason: 'The deputy was quicker.' };
    bodyOf(await callers.gwentDeputy('POST', `/milestones/${ref}/forecasts`, { version, body }));
    const before = await facts.fingerprint();
    const answer = await refused(save('gwentLead', news), 412);
    expect(faultsOf(answer)).toEqual(['/milestones/1/ref version_stale']);
    const { milestones } = sectionOf(answer.body.current as ProgressReport);
    expect(milestones.find((now) => now.ref === OVERDUE)).toMatchObject({
      forecastOn: '2019-11-01',
      version: version + 1,
    });
    expect(milestones.find((now) => now.ref === OTHER)).toMatchObject({ achievedOn: null });
    expect(await facts.fingerprint()).toBe(before);
  });

  it.each(['GWP-1-01', 'SWP-4-01', 'NAT-1-01', 'XXX-9-99'])('for %s, which is not of this section', async (ref) => {
    const before = await facts.fingerprint();
    const answer = await refused(save('gwentLead', [{ ...(await reforecast(OVERDUE)), ref, version: 1 }]), 422);
    expect(faultsOf(answer)).toEqual(['/milestones/0/ref milestone_of_another_section']);
    expect(await facts.fingerprint()).toBe(before);
  });

  it.each([
    ['by the lead of another force', 'southWalesLead', 404],
    ['by the office, which does not write a force’s report', 'officer', 403],
    ['by a Board member', 'boardMember', 403],
  ] as const)('%s', async (_, post, status) => {
    const before = await facts.fingerprint();
    await refused(save(post, [await reforecast(OVERDUE)]), status);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('when its words look like a person’s: they are asked about at their place', async () => {
    const news = { ...(await reforecast(OVERDUE)), reason: 'Delayed by the call to 07700 900123.' };
    const before = await facts.fingerprint();
    const answer = await refused(save('gwentLead', [news]), 422);
    expect(answer.body.code).toBe('personal_data_suspected');
    expect(answer.body.problems.map(({ pointer }) => pointer)).toEqual(['/milestones/0/reason']);
    expect(await facts.fingerprint()).toBe(before);
  });
});

describe('what may be said of milestones', () => {
  it('is nothing to whoever only reads the report, or once it is sent', async () => {
    const read = sectionOf(await readReport(callers.officer, CYCLE, 'gwent'));
    expect(read.milestones.flatMap(({ allowedActions }) => allowedActions)).toEqual([]);
    const sent = await readReport(callers.officer, CYCLE, 'north-wales');
    expect(sent.sections.flatMap(({ milestones }) => milestones.map(({ version }) => version))).not.toContain(1);
  });
});
