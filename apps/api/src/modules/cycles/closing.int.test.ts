import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Board, Installation, Position, PositionList } from '@camau/contracts';
import { canonicalJson, verifyChain, type ChainedPosition, type PositionDocument } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import {
  actOnCycle,
  actOnReport,
  BECAUSE,
  bodyOf,
  DECLARATION,
  FULL_SECTION,
  readReport,
  reportPath,
  SIGNATURE,
} from '../../../test/support/reporting.js';
import { signInAll } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(60_000);

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers;
/** how many positions the demonstration closed */
let held = 0;
/** the facts clock before each step, by the step's name */
const before: Record<string, string> = {};

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, CLOSING_POSTS);
  await reachSigned(callers);
  held = (await chain()).length;
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const note = async (step: string): Promise<void> => {
  before[step] = (await callers.officer<Installation>('GET', '/api/v1/installation')).body.factsClock.now;
};
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const chain = () =>
  facts.query<ChainedPosition>(
    'select sequence, canonical, sha256, previous_sha256 as "previousSha256" from position order by sequence',
  );
const positionOf = async (caller: keyof ClosingCallers, query = '') =>
  callers[caller]<Position>('GET', `/positions/${OPEN_CYCLE}${query}`);
const listed = async (caller: keyof ClosingCallers) =>
  bodyOf(await callers[caller]<PositionList>('GET', '/positions')).items.map(
    ({ cycle, version }) => `${cycle} v${version}`,
  );

// Steps of one story: each leaves the cycle where the next begins.
describe('closing', () => {
  it('freezes one position, true to its hash and chained to the one before', async () => {
    await note('close');
    const cycle = await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
    expect(cycle).toMatchObject({ state: 'closed', positionVersion: 1 });
    const positions = await chain();
    expect(positions.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: held + 1 }, (_, index) => index + 1),
    );
    expect(verifyChain(positions, sha256)).toEqual({ isIntact: true, length: held + 1, head: positions[held]!.sha256 });
    const { body } = await positionOf('officer');
    expect(body.canonical).toBe(positions[held]!.canonical);
    expect(canonicalJson(body.document)).toBe(body.canonical);
  });

  it('takes each subject’s part from its accepted submission, word for word', async () => {
    const document = (await positionOf('officer')).body.document as unknown as PositionDocument;
    const submissions = await facts.query<{ slug: string; sha256: string; canonical: string }>(
      `select coalesce(f.slug, 'national') as slug, s.sha256, s.canonical from submission s join progress_report r on r.id = s.report_id and r.accepted_submission = s.number
       join cycle c on c.id = r.cycle_id left join force f on f.id = r.force_id where c.ref = $1 order by 1`,
      [OPEN_CYCLE],
    );
    expect(submissions).toHaveLength(5);
    expect(document.subjects.map(({ slug, submission }) => [slug, submission?.sha256]).sort()).toEqual(
      submissions.map((row) => [row.slug, row.sha256]),
    );
    for (const { slug, canonical } of submissions) {
      const sent = JSON.parse(canonical) as {
        sections: { achieved: unknown; declared: unknown }[];
        milestones: unknown;
      };
      const frozen = document.subjects.find((subject) => subject.slug === slug)!;
      expect(frozen.milestones).toEqual(sent.milestones);
      expect(frozen.sections.map(({ achieved, declared }) => ({ achieved, declared }))).toEqual(
        sent.sections.map(({ achieved, declared }) => ({ achieved, declared })),
      );
    }
    expect(document.confidence).toMatchObject({
      value: SIGNATURE.confidence,
      reason: SIGNATURE.reason,
      signedBy: { en: 'Senior responsible owner', cy: 'Uwch-swyddog cyfrifol' },
    });
  });

  it('says what changed since the position circulated before, and what the Board must not miss', async () => {
    const document = (await positionOf('officer')).body.document as unknown as PositionDocument;
    expect(document.changes).toMatchObject({ since: '2019-20-Q1' });
    expect(document.changes!.list).toContainEqual({
      kind: 'milestone_forecast',
      subject: 'gwent',
      ref: 'GWP-3-01',
      from: '2019-10-25',
      to: '2019-11-08',
    });
    expect(document.exceptions).toContainEqual({
      kind: 'milestone_off_track',
      subject: 'gwent',
      ref: 'GWP-4-01',
      tier: 'board',
      slip: 25,
    });
    expect(document.correction).toBeNull();
  });

  it('shows the Board nothing yet', async () => {
    expect((await listed('boardMember'))[0]).toBe('2019-20-Q1 v1');
    expect((await positionOf('boardMember')).status).toBe(404);
    expect((await positionOf('gwentLead')).status).toBe(404);
    expect((await callers.boardMember<Board>('GET', '/board')).body.cycle.ref).toBe('2019-20-Q1');
    expect((await positionOf('secretariat')).status).toBe(200);
  });

  it('leaves operational facts free to change; the position does not', async () => {
    const frozen = (await chain())[held];
    const { body } = await callers.gwentLead<{ version: number }>('GET', '/milestones/GWP-3-01');
    bodyOf(
      await callers.gwentLead('POST', '/milestones/GWP-3-01/forecasts', {
        version: body.version,
        body: { forecastOn: '2020-02-14', reasonCode: 'procurement', reason: 'The supplier withdrew.' },
      }),
    );
    expect((await chain())[held]).toEqual(frozen);
    const document = (await positionOf('officer')).body.document as unknown as PositionDocument;
    expect(
      document.subjects.find(({ slug }) => slug === 'gwent')!.milestones.find(({ ref }) => ref === 'GWP-3-01')!
        .forecastOn,
    ).toBe('2019-11-08');
  });
});

describe('circulating', () => {
  it('shows the Board the whole of it', async () => {
    await note('circulate');
    expect(await actOnCycle(callers.secretariat, OPEN_CYCLE, 'circulations')).toMatchObject({ state: 'circulated' });
    expect((await listed('boardMember')).slice(0, 2)).toEqual([`${OPEN_CYCLE} v1`, '2019-20-Q1 v1']);
    expect((await positionOf('boardMember')).body.canonical).toBe((await chain())[held]!.canonical);
    const board = bodyOf(await callers.boardMember<Board>('GET', '/board'));
    expect(board).toMatchObject({
      cycle: { ref: OPEN_CYCLE },
      position: { sha256: (await chain())[held]!.sha256 },
      confidence: { value: 'amber', previous: 'amber_green' },
    });
    expect(board.subjects.map(({ slug }) => slug)).toEqual([
      'national',
      'dyfed-powys',
      'gwent',
      'north-wales',
      'south-wales',
    ]);
  });

  it('does not show it as at an instant before: neither the Board nor, before the close, anybody', async () => {
    expect((await positionOf('boardMember', `?asAt=${before['circulate']}`)).status).toBe(404);
    expect((await positionOf('officer', `?asAt=${before['circulate']}`)).body.circulatedAt).toBeNull();
    expect((await positionOf('officer', `?asAt=${before['close']}`)).status).toBe(404);
    expect((await callers.boardMember<Board>('GET', `/board?asAt=${before['circulate']}`)).body.cycle.ref).toBe(
      '2019-20-Q1',
    );
    expect((await callers.boardMember('GET', '/board?asAt=2018-07-01')).status).toBe(404);
  });

  it('happens once', async () => {
    expect((await callers.secretariat('POST', `/cycles/${OPEN_CYCLE}/circulations`, { version: 1 })).status).toBe(409);
  });
});

describe('reopening', () => {
  it('keeps version 1 to be read, marked as under correction, and lets the named report alone be taken back', async () => {
    const frozen = await chain();
    await note('reopen');
    await actOnCycle(callers.officer, OPEN_CYCLE, 'reopenings', {
      reason: 'A figure of Gwent was wrong.',
      subjects: ['gwent'],
    });
    const { body } = await positionOf('boardMember');
    expect([body.version, body.underCorrection]).toEqual([1, true]);
    const dyfed = await readReport(callers.officer, OPEN_CYCLE, 'dyfed-powys');
    expect(
      (
        await callers.officer('POST', `${reportPath(OPEN_CYCLE, 'dyfed-powys')}/take-backs`, {
          version: dyfed.version,
          body: BECAUSE,
        })
      ).status,
    ).toBe(409);
    await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'take-backs', BECAUSE);
    expect(await chain()).toEqual(frozen);
  });

  it('closes as version 2 with the reason and the difference, chained on; version 1 stands byte for byte', async () => {
    const first = (await chain())[held]!;
    await actOnReport(callers.gwentLead, OPEN_CYCLE, 'gwent', 'withdrawals');
    const { sections } = await readReport(callers.gwentLead, OPEN_CYCLE, 'gwent');
    const wf = sections.find(({ workstream }) => workstream === 'WF')!;
    bodyOf(
      await callers.gwentLead('PUT', `${reportPath(OPEN_CYCLE, 'gwent')}/sections/WF`, {
        version: wf.version,
        body: { ...FULL_SECTION, declaredStatus: 'off_track' },
      }),
    );
    await actOnReport(callers.gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
    await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'acceptances');
    expect(
      (await callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version: 1 })).body.problems,
    ).toMatchObject([{ code: 'signature_missing' }]);
    await actOnCycle(callers.sro, OPEN_CYCLE, 'signatures', SIGNATURE);
    expect(await actOnCycle(callers.officer, OPEN_CYCLE, 'closings')).toMatchObject({
      state: 'closed',
      positionVersion: 2,
    });

    const positions = await chain();
    expect(positions[held]).toEqual(first);
    expect(verifyChain(positions, sha256)).toMatchObject({ isIntact: true, length: held + 2 });
    const document = JSON.parse(positions[held + 1]!.canonical) as PositionDocument;
    expect(document).toMatchObject({
      version: 2,
      sequence: held + 2,
      previousSha256: first.sha256,
      correction: { reason: { en: 'A figure of Gwent was wrong.' } },
    });
    expect(document.correction!.list).toContainEqual({
      kind: 'declared',
      subject: 'gwent',
      workstream: 'WF',
      from: 'on_track',
      to: 'off_track',
    });
    expect(document.correction!.list).toContainEqual({
      kind: 'milestone_forecast',
      subject: 'gwent',
      ref: 'GWP-3-01',
      from: '2019-11-08',
      to: '2020-02-14',
    });
  });

  it('leaves the Board with version 1 until version 2 is circulated, and both afterwards', async () => {
    expect((await positionOf('boardMember')).body.version).toBe(1);
    expect((await positionOf('boardMember', '?version=2')).status).toBe(404);
    await actOnCycle(callers.secretariat, OPEN_CYCLE, 'circulations');
    expect((await positionOf('boardMember')).body).toMatchObject({ version: 2, underCorrection: false });
    expect((await positionOf('boardMember', '?version=1')).body.canonical).toBe((await chain())[held]!.canonical);
    expect((await callers.boardMember<Board>('GET', '/board')).body).toMatchObject({
      position: { version: 2 },
      correction: { reason: { en: 'A figure of Gwent was wrong.' } },
    });
    expect((await positionOf('boardMember', `?asAt=${before['reopen']}`)).body).toMatchObject({
      version: 1,
      underCorrection: false,
    });
  });
});
