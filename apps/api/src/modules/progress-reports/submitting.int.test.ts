import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Problem, ProgressReport } from '@camau/contracts';
import { canonicalJson } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import {
  actOnReport,
  bodyOf,
  DECLARATION,
  fillSections,
  FULL_SECTION,
  readReport,
  reportPath,
  SEND_BACK,
} from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(60_000);

const CYCLE = '2019-20-Q2';
const PATH = reportPath(CYCLE, 'gwent');
const POSTS = ['gwentLead', 'gwentDeputy', 'southWalesLead', 'officer', 'otherOfficer', 'sro', 'boardMember'] as const;
type Answered = ProgressReport & Omit<Problem, 'status'>;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.keep('draft');
  await fillSections(callers.gwentLead, CYCLE, 'gwent');
  await facts.keep('ready');
});
beforeEach(() => facts.restore('ready'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const submit = (post: keyof typeof callers, version: number) =>
  callers[post]<Answered>('POST', `${PATH}/submissions`, { version, body: DECLARATION });
const submissions = () =>
  facts.query<{ number: number; canonical: string; sha256: string; business_on: string }>(
    `select s.number, s.canonical, s.sha256, s.business_on::text from submission s join progress_report r on r.id = s.report_id join cycle c on c.id = r.cycle_id join force f on f.id = r.force_id
     where c.ref = $1 and f.slug = 'gwent' order by s.number`,
    [CYCLE],
  );

describe('submitting', () => {
  it('freezes what the report says, hashed in its canonical form', async () => {
    const ready = await readReport(callers.gwentLead, CYCLE, 'gwent');
    expect(ready.blockers).toEqual([]);
    const { status, body } = await submit('gwentLead', ready.version);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'submitted',
      version: ready.version + 1,
      submissions: [{ number: 1, workingDaysLate: 0, submittedBy: { en: 'Force lead, Gwent' } }],
    });
    const [submission, ...more] = await submissions();
    expect(more).toEqual([]);
    const document = JSON.parse(submission!.canonical) as {
      sections: { achieved: unknown }[];
      milestones: { ref: string }[];
      subject: string;
      businessDate: string;
    };
    expect(canonicalJson(document)).toBe(submission!.canonical);
    expect(createHash('sha256').update(submission!.canonical, 'utf8').digest('hex')).toBe(submission!.sha256);
    expect(body.submissions[0]!.sha256).toBe(submission!.sha256);
    expect(document).toMatchObject({ subject: 'gwent', businessDate: '2019-10-15' });
    expect(document.sections.map(({ achieved }) => achieved)).toEqual(
      Array.from({ length: 5 }, () => FULL_SECTION.achieved),
    );
    const planned = await facts.query<{ ref: string }>(
      `select m.ref from milestone m join force f on f.id = m.force_id where f.slug = 'gwent' order by m.ref`,
    );
    expect(planned.length).toBeGreaterThan(6);
    expect(document.milestones.map(({ ref }) => ref)).toEqual(planned.map(({ ref }) => ref));
  });

  it('stays in history and in the audit trail', async () => {
    const { version } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    await callers.gwentLead('POST', `${PATH}/submissions`, {
      version,
      body: DECLARATION,
      headers: { 'x-request-id': 'submitting-once' },
    });
    expect(
      await facts.query(
        `select h.state, h.version from history.progress_report h where h.request_id = 'submitting-once'`,
      ),
    ).toEqual([{ state: 'submitted', version: version + 1 }]);
    expect(await facts.query(`select number from history.submission where request_id = 'submitting-once'`)).toEqual([
      { number: 1 },
    ]);
    expect(
      await facts.query(`select action, subject_id, facts from audit.event where request_id = 'submitting-once'`),
    ).toEqual([{ action: 'report_submit', subject_id: '2019-20-Q2/gwent', facts: { from: 'draft', to: 'submitted' } }]);
  });

  it('twice makes one submission', async () => {
    const { version } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    expect((await submit('gwentLead', version)).status).toBe(201);
    const second = await submit('gwentLead', version);
    expect([second.status, second.body.problems[0]?.code]).toEqual([409, 'report_state_not_allowed']);
    expect(await submissions()).toHaveLength(1);
  });

  it('ten times at once makes one submission', async () => {
    for (let round = 0; round < 5; round += 1) {
      await facts.restore('ready');
      const { version } = await readReport(callers.gwentLead, CYCLE, 'gwent');
      const answers = await Promise.all(Array.from({ length: 10 }, () => submit('gwentLead', version)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
      expect(await submissions()).toHaveLength(1);
    }
  });

  it('again after a withdrawal, and after being sent back, makes the next submission', async () => {
    await actOnReport(callers.gwentLead, CYCLE, 'gwent', 'submissions', DECLARATION);
    await actOnReport(callers.gwentLead, CYCLE, 'gwent', 'withdrawals');
    await actOnReport(callers.gwentLead, CYCLE, 'gwent', 'submissions', DECLARATION);
    const sentBack = await actOnReport(callers.officer, CYCLE, 'gwent', 'returns', SEND_BACK);
    expect(sentBack).toMatchObject({
      state: 'sent_back',
      returnReason: SEND_BACK.reason,
      questions: [{ pointer: '/sections/WF/achieved', answer: null }],
    });
    const unanswered = await submit('gwentLead', sentBack.version);
    expect([unanswered.status, unanswered.body.problems.map(({ code }) => code)]).toEqual([
      422,
      ['report_not_ready', 'question_unanswered'],
    ]);
    bodyOf(
      await callers.gwentDeputy('POST', `${PATH}/questions/${sentBack.questions[0]!.id}/answers`, {
        body: { answer: 'Forty-one.' },
      }),
    );
    await actOnReport(callers.gwentLead, CYCLE, 'gwent', 'submissions', DECLARATION);
    expect((await submissions()).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('leaves nothing behind when its transaction fails at the very end', async () => {
    await facts.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk of the audit is full' using errcode = '53100'; end $$;
      create trigger fail before insert on audit.event for each row when (new.action = 'report_submit') execute function fail()`);
    const { version } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    const before = await facts.fingerprint();
    expect((await submit('gwentLead', version)).status).toBe(500);
    expect(await facts.fingerprint()).toBe(before);
    await facts.query('drop trigger fail on audit.event; drop function fail()');
    expect((await submit('gwentLead', version)).status).toBe(201);
  });
});

describe('a report is not submitted', () => {
  it('while something is missing: every fault is named with its field', async () => {
    await facts.restore('draft');
    const { version, blockers } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    const { status, body } = await submit('gwentLead', version);
    expect(status).toBe(422);
    expect(body.problems[0]!.code).toBe('report_not_ready');
    expect(body.problems.slice(1).map(({ code, pointer }) => ({ code, pointer }))).toEqual(
      blockers.map(({ code, pointer }) => ({ code, pointer })),
    );
    expect(blockers.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/sections/FD/declaredStatus',
        '/sections/FD/planned',
        '/milestones/GWP-4-01/forecastOn',
      ]),
    );
    expect(await submissions()).toEqual([]);
  });

  it.each([
    ['by the lead of another force', 'southWalesLead', 404],
    ['by the deputy, who drafts', 'gwentDeputy', 403],
    ['by the office', 'officer', 403],
    ['by the SRO', 'sro', 403],
    ['by a Board member', 'boardMember', 403],
  ] as const)('%s', async (_, post, status) => {
    const { version } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    const before = await facts.fingerprint();
    expect((await submit(post, version)).status).toBe(status);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('on a version that has passed, with the report as it is now', async () => {
    const { version, sections } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    bodyOf(
      await callers.gwentDeputy('PUT', `${PATH}/sections/EV`, {
        version: sections[0]!.version,
        body: { ...FULL_SECTION, declaredStatus: 'at_risk' },
      }),
    );
    const { status, body } = await submit('gwentLead', version);
    expect([status, (body.current as ProgressReport).version]).toEqual([412, version + 1]);
    expect(await submissions()).toEqual([]);
  });

  it('without the declaration, or without a version', async () => {
    const { version } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    expect(
      (await callers.gwentLead('POST', `${PATH}/submissions`, { version, body: { declaration: false } })).body.problems,
    ).toMatchObject([{ pointer: '/declaration', code: 'required' }]);
    expect((await callers.gwentLead('POST', `${PATH}/submissions`, { body: DECLARATION })).status).toBe(428);
  });
});

describe('saving a section', () => {
  const save = (post: keyof typeof callers, workstream: string, version: number, planned: string) =>
    callers[post]<Answered>('PUT', `${PATH}/sections/${workstream}`, {
      version,
      body: { ...FULL_SECTION, planned: { en: planned, cy: null, original: 'en', otherState: 'missing' } },
    });
  const sectionOf = (report: ProgressReport, ref: string) =>
    report.sections.find(({ workstream }) => workstream === ref)!;

  it('that somebody else saved since is refused, with both values at hand', async () => {
    const { version } = sectionOf(await readReport(callers.gwentLead, CYCLE, 'gwent'), 'WF');
    expect((await save('gwentDeputy', 'WF', version, 'The deputy was quicker.')).status).toBe(200);
    const late = await save('gwentLead', 'WF', version, 'The lead typed this.');
    expect(late.status).toBe(412);
    expect(sectionOf(late.body.current as ProgressReport, 'WF')).toMatchObject({
      planned: { en: 'The deputy was quicker.' },
      version: version + 1,
    });
  });

  it('leaves the others alone: five at once all stand', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { sections } = await readReport(callers.gwentLead, CYCLE, 'gwent');
      const answers = await Promise.all(
        sections.map(({ workstream, version }, index) =>
          save(index % 2 ? 'gwentLead' : 'gwentDeputy', workstream, version, `Round ${round}`),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const after = await readReport(callers.gwentLead, CYCLE, 'gwent');
      expect(after.sections.map(({ planned }) => planned?.en)).toEqual(
        Array.from({ length: 5 }, () => `Round ${round}`),
      );
    }
  });

  it('ten times at once on one version has one winner', async () => {
    const { version } = sectionOf(await readReport(callers.gwentLead, CYCLE, 'gwent'), 'WF');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save('gwentLead', 'WF', version, `Writer ${index}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });

  it('of a workstream nobody knows is not found', async () => {
    expect((await save('gwentLead', 'XX', 1, 'Anything')).status).toBe(404);
  });
});
