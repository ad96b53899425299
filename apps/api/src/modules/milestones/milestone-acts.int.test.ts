import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Milestone, MilestoneHistory } from '@camau/contracts';
import { permissionsOf, type Permission, type Role } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = [
  'officer',
  'otherOfficer',
  'gwentLead',
  'gwentDeputy',
  'southWalesLead',
  'sro',
  'boardMember',
  'auditor',
] as const;
type Post = (typeof POSTS)[number];
const ROLE_OF: Record<Post, Role> = {
  officer: 'programme_officer',
  otherOfficer: 'programme_officer',
  gwentLead: 'force_lead',
  gwentDeputy: 'force_deputy',
  southWalesLead: 'force_lead',
  sro: 'sro',
  boardMember: 'board_member',
  auditor: 'auditor',
};

const REF = 'GWP-3-01';
const NATIONAL = 'NAT-1-02';
const text = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });
const NEW = { subject: 'gwent', title: text('Hub open'), workstream: 'FD', tier: 'force', ownerPost: text('Lead') };
const CLAIM = {
  achievedOn: '2019-10-14',
  evidence: 'Signed off by the project board.',
  evidenceLinks: [{ label: 'Minutes', url: 'https://example.org/minutes' }],
};

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<Post, Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.keep('the beginning');
});
beforeEach(() => facts.restore('the beginning'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const read = async (ref = REF, post: Post = 'auditor'): Promise<Milestone> =>
  bodyOf(await callers[post]<Milestone>('GET', `/milestones/${ref}`));
const historyOf = async (ref = REF) =>
  bodyOf(await callers.auditor<MilestoneHistory>('GET', `/milestones/${ref}/history`)).items;

/** An act as it is sent, on the milestone as it is. */
async function act(post: Post, path: string, body: unknown = {}, ref = REF) {
  const { version } = await read(ref);
  return callers[post]<Milestone>('POST', `/milestones/${ref}/${path}`, { version, body });
}

async function addPlanned(ref: string, change: object = {}): Promise<Milestone> {
  return bodyOf(await callers.officer<Milestone>('POST', '/milestones', { body: { ref, ...NEW, ...change } }));
}

const codesOf = (answer: { body: unknown }) =>
  (answer.body as { problems: { code: string; pointer: string }[] }).problems.map(
    ({ code, pointer }) => `${pointer} ${code}`,
  );

describe('who does what: each act by each post', () => {
  const ACTS: readonly (readonly [string, Permission, unknown])[] = [
    ['baselines', 'milestone:plan', { baselineOn: '2020-01-31' }],
    ['forecasts', 'milestone:reforecast', { forecastOn: '2020-01-31', reasonCode: 'scope', reason: 'More.' }],
    ['claims', 'milestone:claim', CLAIM],
    ['claim-withdrawals', 'milestone:claim', {}],
    ['verifications', 'milestone:verify', {}],
    ['claim-refusals', 'milestone:verify', { reason: 'No.' }],
  ];
  const own: Record<Post, 'all' | 'gwent' | 'other'> = {
    officer: 'all',
    otherOfficer: 'all',
    sro: 'all',
    auditor: 'all',
    boardMember: 'all',
    gwentLead: 'gwent',
    gwentDeputy: 'gwent',
    southWalesLead: 'other',
  };
  const cases = POSTS.flatMap((post) =>
    ACTS.flatMap(([path, permission, body]) =>
      [REF, NATIONAL].map((ref) => {
        const may = permissionsOf(ROLE_OF[post]).has(permission);
        const isForce = own[post] !== 'all';
        const expected = !may
          ? 403
          : isForce && ref === NATIONAL
            ? 403
            : own[post] === 'other' && ref === REF
              ? 404
              : 'allowed';
        return { post, path, ref, body, expected };
      }),
    ),
  );
  it.each(cases)('$post · $path · $ref: $expected', async ({ post, path, ref, body, expected }) => {
    const before = await facts.fingerprint();
    const { status } = await act(post, path, body, ref);
    if (expected === 'allowed') expect([201, 409]).toContain(status);
    else {
      expect(status).toBe(expected);
      expect(await facts.fingerprint()).toBe(before);
    }
  });
});

describe('adding and editing', () => {
  it('adds a planned milestone that is edited freely, then given its baseline once', async () => {
    const added = await addPlanned('GWP-9-01');
    expect(added).toMatchObject({ status: 'no_data', baselineOn: null, allowedActions: ['edit', 'set_baseline'] });
    const edited = bodyOf(
      await callers.officer<Milestone>('PATCH', '/milestones/GWP-9-01', {
        version: added.version,
        body: { tier: 'board', workstream: 'WF' },
      }),
    );
    expect(edited).toMatchObject({ tier: 'board', workstream: 'WF', title: added.title });
    const agreed = bodyOf(await act('officer', 'baselines', { baselineOn: '2020-01-31' }, 'GWP-9-01'));
    expect(agreed).toMatchObject({
      originalBaselineOn: '2020-01-31',
      baselineOn: '2020-01-31',
      forecastOn: '2020-01-31',
      status: 'on_track',
    });
    expect((await act('officer', 'baselines', { baselineOn: '2020-02-28' }, 'GWP-9-01')).status).toBe(409);
    expect((await historyOf('GWP-9-01')).map(({ act }) => act)).toEqual(['baseline_set', 'edited', 'added']);
  });

  it('asks for a change request once there is a baseline, but for the title', async () => {
    const { version } = await read();
    const refused = await callers.officer('PATCH', `/milestones/${REF}`, { version, body: { tier: 'force' } });
    expect([refused.status, codesOf(refused)]).toEqual([409, ['/tier change_request_needed']]);
    const titled = await callers.officer<Milestone>('PATCH', `/milestones/${REF}`, {
      version,
      body: { title: text('Training complete') },
    });
    expect(bodyOf(titled).title).toEqual(text('Training complete'));
  });

  it.each([
    ['a ref that is taken', { ref: REF }, ['/ref ref_taken']],
    ['a ref of another shape', { ref: 'gwp 1' }, ['/ref invalid_reference']],
    ['an unknown workstream', { ref: 'GWP-9-01', workstream: 'XX' }, ['/workstream workstream_unknown']],
    ['an unknown force', { ref: 'GWP-9-01', subject: 'kent' }, ['/subject subject_unknown']],
    ['no title', { ref: 'GWP-9-01', title: text('') }, ['/title text_required']],
    ['an unknown field', { ref: 'GWP-9-01', colour: 'red' }, ['/colour unknown_field']],
  ])('refuses %s', async (_, change, expected) => {
    const answer = await callers.officer('POST', '/milestones', { body: { ...NEW, ...change } });
    expect(codesOf(answer)).toEqual(expected);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('a cell declared not in scope', () => {
  const declare = async (inScope: boolean) => {
    const path = '/cells/EV/north-wales';
    const { version } = bodyOf(await callers.officer<{ version: number }>('GET', path));
    return callers.officer('PUT', path, { version, body: { inScope } });
  };
  const evaluation = { ...NEW, subject: 'north-wales', workstream: 'EV' };

  it('takes no milestone, neither new nor moved there, until it is in scope again', async () => {
    expect((await declare(false)).status).toBeLessThan(410);
    const refused = await callers.officer('POST', '/milestones', { body: { ref: 'NWP-9-01', ...evaluation } });
    expect([refused.status, codesOf(refused)]).toEqual([409, ['/workstream cell_not_in_scope']]);
    const { version } = await addPlanned('NWP-9-02', { ...evaluation, workstream: 'WF' });
    const moved = await callers.officer('PATCH', '/milestones/NWP-9-02', { version, body: { workstream: 'EV' } });
    expect([moved.status, codesOf(moved)]).toEqual([409, ['/workstream cell_not_in_scope']]);
    await declare(true);
    expect(await addPlanned('NWP-9-01', evaluation)).toMatchObject({ workstream: 'EV' });
  });
});

describe('claiming', () => {
  it('shows claim, evidence and who; the office of another body verifies', async () => {
    const claimed = bodyOf(await act('gwentLead', 'claims', CLAIM));
    expect(claimed).toMatchObject({
      achievedOn: '2019-10-14',
      evidence: CLAIM.evidence,
      evidenceLinks: CLAIM.evidenceLinks,
      claimedBy: { en: 'Force lead, Gwent' },
      awaitingVerification: true,
      allowedActions: ['withdraw_claim', 'undo', 'raise_change'],
    });
    expect((await read(REF, 'officer')).allowedActions).toEqual(expect.arrayContaining(['verify', 'refuse_claim']));
    const verified = bodyOf(await act('officer', 'verifications'));
    expect(verified).toMatchObject({ status: 'complete', verifiedBy: { en: 'Programme officer' } });
  });

  it('is refused with a reason; the milestone is open again and history keeps all of it', async () => {
    bodyOf(await act('gwentLead', 'claims', CLAIM));
    const refused = bodyOf(await act('sro', 'claim-refusals', { reason: 'Dim llofnod.', language: 'cy' }));
    expect(refused).toMatchObject({ achievedOn: null, claimedAt: null, evidence: null, awaitingVerification: false });
    const [latest, before] = await historyOf();
    expect(latest).toMatchObject({ act: 'claim_refused', note: 'Dim llofnod.', noteLanguage: 'cy' });
    expect(before).toMatchObject({
      act: 'claimed',
      changes: expect.arrayContaining([{ field: 'evidence', from: null, to: CLAIM.evidence }]),
    });
    expect(bodyOf(await act('gwentLead', 'claims', CLAIM)).awaitingVerification).toBe(true);
  });

  it('is withdrawn by the one who made it alone', async () => {
    bodyOf(await act('gwentLead', 'claims', CLAIM));
    const other = await act('gwentDeputy', 'claim-withdrawals');
    expect([other.status, codesOf(other)]).toEqual([403, [' claim_of_another']]);
    expect(bodyOf(await act('gwentLead', 'claim-withdrawals'))).toMatchObject({ claimedAt: null, evidence: null });
  });

  it('is never verified by its own body', async () => {
    bodyOf(await act('officer', 'claims', CLAIM, NATIONAL));
    const own = await act('officer', 'verifications', {}, NATIONAL);
    expect([own.status, codesOf(own)]).toEqual([403, [' verifier_is_claimant']]);
    expect((await act('otherOfficer', 'verifications', {}, NATIONAL)).status).toBe(201);
  });
});

describe('undoing', () => {
  it('is a new change that brings back what was and cites what it reverses', async () => {
    const before = await read();
    bodyOf(await act('gwentLead', 'forecasts', { forecastOn: '2020-01-31', reasonCode: 'scope', reason: 'More.' }));
    const [moved] = await historyOf();
    const undone = bodyOf(await act('gwentDeputy', 'undos'));
    expect(undone).toMatchObject({
      forecastOn: before.forecastOn,
      reason: before.reason,
      reasonCode: before.reasonCode,
      status: before.status,
      slip: before.slip,
    });
    expect(undone.version).toBe(before.version + 2);
    expect((await historyOf())[0]).toMatchObject({ act: 'undone', cites: moved!.at, note: 'reforecast' });
  });

  it('is refused once somebody changed the milestone since', async () => {
    const read1 = await read();
    bodyOf(await act('gwentLead', 'forecasts', { forecastOn: '2020-01-31', reasonCode: 'scope', reason: 'More.' }));
    const late = await callers.gwentLead('POST', `/milestones/${REF}/undos`, { version: read1.version, body: {} });
    expect(late.status).toBe(412);
  });

  it('of somebody else’s verification, and of what a change request did, is not possible', async () => {
    bodyOf(await act('gwentLead', 'claims', CLAIM));
    bodyOf(await act('officer', 'verifications'));
    expect((await act('sro', 'undos')).status).toBe(403);
    expect(bodyOf(await act('officer', 'undos'))).toMatchObject({ verifiedAt: null, awaitingVerification: true });
  });
});

describe('two people at once', () => {
  it.each([
    ['claims', 'gwentLead', 'gwentDeputy', CLAIM],
    ['forecasts', 'gwentLead', 'officer', { forecastOn: '2020-01-31', reasonCode: 'scope', reason: 'More.' }],
  ] as const)('%s: one wins, the other sees what stands now', async (path, one, other, body) => {
    const { version } = await read();
    const answers = await Promise.all(
      [one, other].map((post) => callers[post](`POST`, `/milestones/${REF}/${path}`, { version, body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const lost = answers.find(({ status }) => status === 412)!;
    expect((lost.body as unknown as { current: Milestone }).current.version).toBe(version + 1);
  });

  it('verifying and refusing one claim: one wins', async () => {
    bodyOf(await act('gwentLead', 'claims', CLAIM));
    const { version } = await read();
    const answers = await Promise.all([
      callers.officer('POST', `/milestones/${REF}/verifications`, { version, body: {} }),
      callers.sro('POST', `/milestones/${REF}/claim-refusals`, { version, body: { reason: 'No.' } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});
