import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CYCLE_ACTIONS, CYCLE_STATES } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { settleTheOthers } from '../../../test/support/reach-close.js';
import { ACTORS, BYSTANDERS } from '../../../test/support/report-expectations.js';
import {
  actOnCycle,
  actOnReport,
  BECAUSE,
  cycleVersion,
  DECLARATION,
  fillSections,
  SIGNATURE,
} from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(60_000);

const CYCLE = '2019-20-Q2';

const ACTIONS = {
  open: { path: 'openings' },
  begin_review: { path: 'reviews' },
  sign: { path: 'signatures', body: SIGNATURE },
  close: { path: 'closings' },
  circulate: { path: 'circulations' },
  reopen: { path: 'reopenings', body: { ...BECAUSE, subjects: ['gwent'] } },
} as const;
type Action = keyof typeof ACTIONS;
const ACTION_NAMES = Object.keys(ACTIONS) as Action[];

/** Who may, by domain.md: the office opens and closes, the SRO signs, the secretariat circulates. Everybody else: 403. */
const WHO: Readonly<Record<Action, string>> = {
  open: 'officer otherOfficer',
  begin_review: 'officer otherOfficer',
  sign: 'sro',
  close: 'officer otherOfficer',
  circulate: 'secretariat',
  reopen: 'officer otherOfficer',
};

/** What each situation lets through and the state it leads to, by hand from domain.md; anything else is refused with 409. */
const SITUATIONS = {
  planned: { open: 'open' },
  'open with a report outstanding': {},
  'open with every report in': { begin_review: 'in_review' },
  'in review, one not accepted': { sign: 'in_review' },
  'in review, one not accepted, signed': { sign: 'in_review' },
  'in review and settled': { sign: 'in_review' },
  'in review, settled and signed': { sign: 'in_review', close: 'closed' },
  closed: { circulate: 'circulated', reopen: 'reopened' },
  circulated: { reopen: 'reopened' },
  'reopened from circulated': { sign: 'reopened' },
  'reopened and signed': { sign: 'reopened', close: 'closed' },
  'closed again': { circulate: 'circulated', reopen: 'reopened' },
} as const satisfies Record<string, Partial<Record<Action, string>>>;
type Situation = keyof typeof SITUATIONS;

const ACTING = [...ACTORS, ...BYSTANDERS];
let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof ACTING)[number] | 'dyfedPowysLead', Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, [...ACTING, 'dyfedPowysLead']);
  await reachEverySituation();
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

/** Walks the demonstration's open cycle through its life over HTTP, keeping the facts at every situation. */
async function reachEverySituation(): Promise<void> {
  const { officer, otherOfficer, gwentLead, sro, secretariat } = callers;
  const keep = (situation: Situation) => facts.keep(situation);
  await settleTheOthers(callers);
  await keep('open with a report outstanding');
  await fillSections(gwentLead, CYCLE, 'gwent');
  await actOnReport(gwentLead, CYCLE, 'gwent', 'submissions', DECLARATION);
  await keep('open with every report in');
  await actOnCycle(officer, CYCLE, 'reviews');
  await keep('in review, one not accepted');
  await actOnCycle(sro, CYCLE, 'signatures', SIGNATURE);
  await keep('in review, one not accepted, signed');
  await facts.restore('in review, one not accepted');
  await actOnReport(otherOfficer, CYCLE, 'gwent', 'acceptances');
  await keep('in review and settled');
  await actOnCycle(sro, CYCLE, 'signatures', SIGNATURE);
  await keep('in review, settled and signed');
  await actOnCycle(officer, CYCLE, 'closings');
  await keep('closed');
  await actOnCycle(secretariat, CYCLE, 'circulations');
  await keep('circulated');
  await actOnCycle(officer, CYCLE, 'reopenings', ACTIONS.reopen.body);
  await keep('reopened from circulated');
  await actOnCycle(sro, CYCLE, 'signatures', SIGNATURE);
  await keep('reopened and signed');
  await actOnCycle(officer, CYCLE, 'closings');
  await keep('closed again');
  // The third quarter is the planned one, whatever the second has come to.
  await facts.restore('open with a report outstanding');
  await keep('planned');
}

it('knows every action and state there is', () => {
  expect([...ACTION_NAMES].sort()).toEqual([...CYCLE_ACTIONS].sort());
  const reached = new Set(['open', ...Object.values(SITUATIONS).flatMap((leads) => Object.values(leads) as string[])]);
  expect([...reached, 'planned'].sort()).toEqual([...CYCLE_STATES].sort());
});

describe.each(Object.keys(SITUATIONS) as Situation[])('a cycle that is %s', (situation) => {
  const ref = situation === 'planned' ? '2019-20-Q3' : CYCLE;
  const leads: Partial<Record<Action, string>> = SITUATIONS[situation];
  const stateNow = async () =>
    (await facts.query<{ state: string }>('select state from cycle where ref = $1', [ref]))[0]!.state;

  beforeAll(() => facts.restore(situation));

  it.each(ACTION_NAMES)('%s', async (action) => {
    const { path, ...sending }: { path: string; body?: unknown } = ACTIONS[action];
    const version = await cycleVersion(callers.officer, ref);
    const send = async (actor: (typeof ACTING)[number]) => {
      const { status, body } = await callers[actor]<{ state?: string }>('POST', `/cycles/${ref}/${path}`, {
        ...sending,
        version,
      });
      return `${actor}: ${status} ${status < 300 ? body.state : ''}`.trim();
    };
    const may = (actor: string) => WHO[action].split(' ').includes(actor);
    const denied = ACTING.filter((actor) => !may(actor) || leads[action] === undefined);

    const before = await facts.fingerprint();
    const answers = await Promise.all(denied.map(send));
    expect(answers).toEqual(denied.map((actor) => `${actor}: ${may(actor) ? 409 : 403}`));
    expect(await facts.fingerprint()).toBe(before);

    for (const actor of ACTING.filter((each) => !denied.includes(each))) {
      expect(await send(actor)).toBe(`${actor}: 201 ${leads[action]}`);
      expect(await stateNow()).toBe(leads[action]);
      await facts.restore(situation);
    }
  });
});
