import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { REPORT_ACTIONS, REPORT_STATES } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import {
  ACTIONS,
  ACTORS,
  BYSTANDERS,
  CYCLES,
  expectedOf,
  STATES,
  SUBJECTS,
  type Action,
  type Actor,
  type Cell,
  type CycleSituation,
  type State,
} from '../../../test/support/report-expectations.js';
import {
  actOnCycle,
  actOnReport,
  ask,
  BECAUSE,
  DECLARATION,
  fillSections,
  FULL_SECTION,
  reportPath,
  SEND_BACK,
} from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import type { Post } from '../../../test/support/sign-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(60_000);

const CYCLE = '2019-20-Q3';
const WRITERS = { own: 'gwentLead', other: 'dyfedPowysLead', national: 'officer' } as const;

let test: TestApp;
let facts: FactsKeeper;
const askOf: Record<string, string> = {};
let callers: Record<Actor | 'dyfedPowysLead', Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, [...ACTORS, ...BYSTANDERS, 'dyfedPowysLead'] satisfies Post[]);
  await reachEveryState();
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

/** Brings the three reports into each state over HTTP, keeping the facts each time. */
async function reachEveryState(): Promise<void> {
  const each = async (act: (writer: Caller, subject: string) => Promise<unknown>): Promise<void> => {
    for (const [kind, subject] of Object.entries(SUBJECTS))
      await act(callers[WRITERS[kind as keyof typeof WRITERS]], subject);
  };
  const judge = callers.otherOfficer;
  await actOnCycle(callers.officer, CYCLE, 'openings');
  await facts.keep('not_started');
  await each(async (writer, subject) => {
    await writer('POST', reportPath(CYCLE, subject));
    await fillSections(writer, CYCLE, subject);
    const { asks } = await ask(writer, CYCLE, subject);
    askOf[subject] = asks[0]!.ref;
  });
  await facts.keep('draft');
  await each((writer, subject) => actOnReport(writer, CYCLE, subject, 'submissions', DECLARATION));
  await facts.keep('submitted');
  await each((_, subject) => actOnReport(judge, CYCLE, subject, 'acceptances'));
  await facts.keep('accepted');
  await facts.restore('submitted');
  await each((_, subject) => actOnReport(judge, CYCLE, subject, 'returns', SEND_BACK));
  await each(async (writer, subject) => {
    const [row] = await facts.query<{ id: string }>(
      `select q.id from report_question q join progress_report r on r.id = q.report_id left join force f on f.id = r.force_id where coalesce(f.slug, 'national') = $1 and answer is null`,
      [subject],
    );
    await writer('POST', `${reportPath(CYCLE, subject)}/questions/${row!.id}/answers`, {
      body: { answer: 'One hundred and twelve.' },
    });
  });
  await facts.keep('sent_back');
  // A cycle is in review once it is past its due date; here the row says so, or the clock would have to move for every other state too.
  await facts.restore('draft');
  await setCycle('in_review');
  await each((_, subject) => actOnReport(judge, CYCLE, subject, 'non-receipts', BECAUSE));
  await facts.keep('not_received');
}

/** NB: most of these never meet these report states in life (a draft in a closed cycle), which is why the row is set. */
async function setCycle(situation: CycleSituation): Promise<void> {
  const state = situation === 'reopened_for_another' ? 'reopened' : situation;
  const subjects =
    situation === 'reopened' ? Object.values(SUBJECTS) : situation === 'reopened_for_another' ? ['north-wales'] : [];
  await facts.force('update cycle set state = $1, reopened_subjects = $2 where ref = $3', [state, subjects, CYCLE]);
}

interface Versions {
  readonly report: number;
  readonly section: number;
}

async function versionsOf(subject: string): Promise<Versions> {
  const [row] = await facts.query<Versions>(
    `select r.version as report, s.version as section from progress_report r join cycle c on c.id = r.cycle_id left join force f on f.id = r.force_id
     join report_section s on s.report_id = r.id join workstream w on w.id = s.workstream_id where c.ref = $1 and coalesce(f.slug, 'national') = $2 and w.ref = 'EV'`,
    [CYCLE, subject],
  );
  return row ?? { report: 1, section: 1 };
}

const REQUESTS: Readonly<Record<Action, { path: string; body?: unknown }>> = {
  start: { path: '' },
  save: { path: '/sections/EV', body: { ...FULL_SECTION, declaredStatus: 'at_risk' } },
  submit: { path: '/submissions', body: DECLARATION },
  withdraw: { path: '/withdrawals' },
  send_back: { path: '/returns', body: SEND_BACK },
  accept: { path: '/acceptances' },
  take_back: { path: '/take-backs', body: BECAUSE },
  record_not_received: { path: '/non-receipts', body: BECAUSE },
  admit_late: { path: '/late-admissions', body: BECAUSE },
  decide_ask: { path: '/asks/ASK/decisions', body: { take: true } },
};

async function send({ action, actor, subject }: Cell, versions: Versions): Promise<number> {
  const { path, body } = REQUESTS[action];
  const version = { save: versions.section, decide_ask: 1 }[action as string] ?? versions.report;
  const answer = await callers[actor](
    action === 'save' ? 'PUT' : 'POST',
    `${reportPath(CYCLE, SUBJECTS[subject])}${path.replace('ASK', askOf[SUBJECTS[subject]]!)}`,
    { body, version },
  );
  return answer.status;
}

async function stateOf(subject: string): Promise<string> {
  const [row] = await facts.query<{ state: string }>(
    `select r.state from progress_report r join cycle c on c.id = r.cycle_id left join force f on f.id = r.force_id where c.ref = $1 and coalesce(f.slug, 'national') = $2`,
    [CYCLE, subject],
  );
  return row?.state ?? 'not_started';
}

it('knows every action and state there is', () => {
  expect([...ACTIONS].sort()).toEqual([...REPORT_ACTIONS].sort());
  expect([...STATES].sort()).toEqual([...REPORT_STATES].sort());
});

describe.each(CYCLES)('in a cycle that is %s', (cycle) => {
  // Who may never act is refused before the cycle is looked at: one bystander is enough outside the two usual states.
  const actors: Actor[] =
    cycle === 'open' || cycle === 'in_review' ? [...ACTORS, ...BYSTANDERS] : [...ACTORS, 'boardMember'];

  describe.each(STATES)('a report that is %s', (state: State) => {
    beforeAll(async () => {
      await facts.restore(state);
      await setCycle(cycle);
    });

    it.each(ACTIONS)('%s', async (action) => {
      const cells = actors.flatMap((actor) =>
        (Object.keys(SUBJECTS) as Cell['subject'][]).map((subject): Cell => ({ action, actor, subject, state, cycle })),
      );
      const versions = Object.fromEntries(
        await Promise.all(
          Object.values(SUBJECTS).map(async (subject) => [subject, await versionsOf(subject)] as const),
        ),
      );
      const say = ({ actor, subject }: Cell, status: number) => `${actor} on ${subject}: ${status}`;

      const before = await facts.fingerprint();
      const denied = cells.filter((cell) => expectedOf(cell).to === null);
      const answers = await Promise.all(
        denied.map(async (cell) => say(cell, await send(cell, versions[SUBJECTS[cell.subject]]!))),
      );
      expect(answers).toEqual(denied.map((cell) => say(cell, expectedOf(cell).status)));
      expect(await facts.fingerprint()).toBe(before);

      for (const cell of cells.filter((each) => expectedOf(each).to !== null)) {
        const status = await send(cell, versions[SUBJECTS[cell.subject]]!);
        expect([say(cell, status), await stateOf(SUBJECTS[cell.subject])]).toEqual([
          say(cell, expectedOf(cell).status),
          expectedOf(cell).to,
        ]);
        await facts.restore(state);
        await setCycle(cycle);
      }
    });
  });
});
