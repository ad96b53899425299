import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { expectOnly, gwentEnds, raceAgain, requireChain, ROUNDS, type Act } from '../../../test/support/races.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import {
  actOnCycle,
  actOnReport,
  BECAUSE,
  cycleVersion,
  DECLARATION,
  FULL_SECTION,
  readReport,
  reportPath,
  SEND_BACK,
  SIGNATURE,
} from '../../../test/support/reporting.js';
import { signInAll } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

/** The cycle before, to be reopened and closed as version 2. */
const REOPENED = '2019-20-Q1';
const GWENT = reportPath(OPEN_CYCLE, 'gwent');

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, CLOSING_POSTS);
  await reachSigned(callers);
  await facts.keep('signed');
  await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'take-backs', BECAUSE);
  // Taking back took the signature away; the SRO may sign before the last report is accepted.
  await actOnCycle(callers.sro, OPEN_CYCLE, 'signatures', SIGNATURE);
  await facts.keep('submitted');
  await actOnReport(callers.gwentLead, OPEN_CYCLE, 'gwent', 'withdrawals');
  await facts.keep('draft');
  await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'non-receipts', BECAUSE);
  await facts.keep('not received');
  await facts.restore('signed');
  await actOnCycle(callers.officer, REOPENED, 'reopenings', { reason: 'A figure was wrong.', subjects: ['gwent'] });
  await actOnCycle(callers.sro, REOPENED, 'signatures', SIGNATURE);
  await facts.keep('two signed');
  await facts.restore('signed');
  await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
  await facts.keep('closed');
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

/** The version every act of a race is judged against: the one its facts began with. */
let version: number;
const close = () => callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version });
const versionNow = async () => (await readReport(callers.officer, OPEN_CYCLE, 'gwent')).version;

/** Runs the race many times from the same facts; answers with how each ended: statuses, then the cycle, Gwent's report and the cycle's positions. */
async function race(from: string, first: Act, second: Act): Promise<string[]> {
  await facts.restore(from);
  version = await cycleVersion(callers.officer, OPEN_CYCLE);
  return raceAgain({
    begin: () => facts.restore(from),
    acts: [first, second],
    end: async () => {
      await requireChain(facts);
      return gwentEnds(facts);
    },
  });
}

describe('a close races', () => {
  it('with taking the acceptance back: one of them wins', async () => {
    await facts.restore('signed');
    const reportVersion = await versionNow();
    const ends = await race('signed', close, () =>
      callers.otherOfficer('POST', `${GWENT}/take-backs`, { version: reportVersion, body: BECAUSE }),
    );
    expectOnly(ends, ['201 409: closed, accepted, 1', '409 201: in_review, submitted, 0']);
  });

  it('with the last acceptance: never closed without it', async () => {
    await facts.restore('submitted');
    const reportVersion = await versionNow();
    const ends = await race('submitted', close, () =>
      callers.otherOfficer('POST', `${GWENT}/acceptances`, { version: reportVersion }),
    );
    expectOnly(ends, ['201 201: closed, accepted, 1', '409 201: in_review, accepted, 0']);
  });

  it('with the last submission: never closed', async () => {
    await facts.restore('draft');
    const reportVersion = await versionNow();
    const ends = await race('draft', close, () =>
      callers.gwentLead('POST', `${GWENT}/submissions`, { version: reportVersion, body: DECLARATION }),
    );
    expectOnly(ends, ['409 201: in_review, submitted, 0']);
  });

  it('with a late admission: closed without the report, or not closed', async () => {
    await facts.restore('not received');
    const reportVersion = await versionNow();
    const ends = await race('not received', close, () =>
      callers.otherOfficer('POST', `${GWENT}/late-admissions`, { version: reportVersion, body: BECAUSE }),
    );
    expectOnly(ends, ['201 409: closed, not_received, 1', '409 201: in_review, draft, 0']);
  });

  it('with the close of another cycle: both, one after the other in the chain', async () => {
    await facts.restore('two signed');
    const other = await cycleVersion(callers.officer, REOPENED);
    const before = (await requireChain(facts)).length;
    const ends = await race('two signed', close, () =>
      callers.otherOfficer('POST', `/cycles/${REOPENED}/closings`, { version: other }),
    );
    expectOnly(ends, ['201 201: closed, accepted, 1']);
    expect(await requireChain(facts)).toHaveLength(before + 2);
  });

  it('with another close: one position', async () => {
    const ends = await race('signed', close, () =>
      callers.otherOfficer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version }),
    );
    expectOnly(ends, ['201 409: closed, accepted, 1', '409 201: closed, accepted, 1']);
  });
});

describe('at once', () => {
  it('submitting and recording as not received have one winner', async () => {
    await facts.restore('draft');
    const reportVersion = await versionNow();
    const ends = await race(
      'draft',
      () => callers.gwentLead('POST', `${GWENT}/submissions`, { version: reportVersion, body: DECLARATION }),
      () => callers.officer('POST', `${GWENT}/non-receipts`, { body: BECAUSE }),
    );
    expectOnly(ends, ['201 409: in_review, submitted, 0', '409 201: in_review, not_received, 0']);
  });

  it('accepting and withdrawing have one winner', async () => {
    await facts.restore('submitted');
    const reportVersion = await versionNow();
    const ends = await race(
      'submitted',
      () => callers.officer('POST', `${GWENT}/acceptances`, { version: reportVersion }),
      () => callers.gwentLead('POST', `${GWENT}/withdrawals`, { version: reportVersion }),
    );
    expectOnly(ends, ['201 409: in_review, accepted, 0', '409 201: in_review, draft, 0']);
  });

  it('sending back and withdrawing have one winner', async () => {
    await facts.restore('submitted');
    const reportVersion = await versionNow();
    const ends = await race(
      'submitted',
      () => callers.officer('POST', `${GWENT}/returns`, { version: reportVersion, body: SEND_BACK }),
      () => callers.gwentLead('POST', `${GWENT}/withdrawals`, { version: reportVersion }),
    );
    expectOnly(ends, ['201 409: in_review, sent_back, 0', '409 201: in_review, draft, 0']);
  });

  it('two submissions send the report once', async () => {
    await facts.restore('draft');
    const reportVersion = await versionNow();
    const submit = () =>
      callers.gwentLead('POST', `${GWENT}/submissions`, { version: reportVersion, body: DECLARATION });
    const ends = await race('draft', submit, submit);
    expectOnly(ends, ['201 409: in_review, submitted, 0', '409 201: in_review, submitted, 0']);
    const [row] = await facts.query(
      `select count(*)::integer as sent from submission s join progress_report r on r.id = s.report_id join cycle c on c.id = r.cycle_id
       join force f on f.id = r.force_id where c.ref = $1 and f.slug = 'gwent'`,
      [OPEN_CYCLE],
    );
    // NB: one was sent and withdrawn before.
    expect(row).toEqual({ sent: 2 });
  });

  it('circulating and reopening, judged on one version, have one winner', async () => {
    const ends = await race(
      'closed',
      () => callers.secretariat('POST', `/cycles/${OPEN_CYCLE}/circulations`, { version }),
      () =>
        callers.officer('POST', `/cycles/${OPEN_CYCLE}/reopenings`, {
          version,
          body: { reason: 'A figure was wrong.', subjects: ['gwent'] },
        }),
    );
    expectOnly(ends, ['201 412: circulated, accepted, 1', '409 201: reopened, accepted, 1']);
  });

  it('saving a section and submitting: what was saved is in the submission, or is refused', async () => {
    await facts.restore('draft');
    const report = await readReport(callers.gwentLead, OPEN_CYCLE, 'gwent');
    const section = report.sections.find(({ workstream }) => workstream === 'EV')!;
    const planned = { en: 'Saved in the last second.', cy: null, original: 'en', otherState: 'missing' };
    for (let round = 0; round < ROUNDS; round += 1) {
      await facts.restore('draft');
      const [saved, sent] = await Promise.all([
        callers.gwentLead('PUT', `${GWENT}/sections/EV`, {
          version: section.version,
          body: { ...FULL_SECTION, planned },
        }),
        callers.gwentLead('POST', `${GWENT}/submissions`, { version: report.version, body: DECLARATION }),
      ]);
      expect([`200 412`, `409 201`]).toContain(`${saved.status} ${sent.status}`);
    }
  });
});
