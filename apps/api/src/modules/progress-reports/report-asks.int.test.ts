import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Cycle, Position, Problem, ProgressReport } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned } from '../../../test/support/reach-close.js';
import {
  actOnCycle,
  actOnReport,
  ask,
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

jest.setTimeout(120_000);

const CYCLE = '2019-20-Q3';
const PATH = reportPath(CYCLE, 'gwent');
const POSTS = [...CLOSING_POSTS, 'gwentDeputy', 'boardMember'] as const;
type Answered = ProgressReport & Omit<Problem, 'status'>;
const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;
const WORDS = { kind: 'support', workstream: null, text: english('Lend us an analyst.') } as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  // NB: the demonstration asks the Board; here nobody has asked anything to begin with.
  await facts.force('delete from report_ask; delete from history.report_ask');
  await facts.keep('begin');
  await actOnCycle(callers.officer, CYCLE, 'openings');
  await callers.officer('POST', reportPath(CYCLE, 'national'));
  await callers.gwentLead('POST', PATH);
  await fillSections(callers.gwentLead, CYCLE, 'gwent');
  await ask(callers.gwentDeputy, CYCLE, 'gwent');
  await facts.keep('asking');
});
beforeEach(() => facts.restore('asking'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const submit = () => actOnReport(callers.gwentLead, CYCLE, 'gwent', 'submissions', DECLARATION);
const decide = (post: (typeof POSTS)[number], body: unknown, version = 1, ref = 'ASK-0001') =>
  callers[post]<Answered>('POST', `${PATH}/asks/${ref}/decisions`, { version, body });
const answer = (ref: string, body: unknown, version = 1) =>
  callers.otherOfficer('POST', `${reportPath(OPEN_CYCLE, 'gwent')}/asks/${ref}/decisions`, { version, body });
const frozen = async () => {
  const [row] = await facts.query<{ canonical: string; sha256: string }>(
    `select s.canonical, s.sha256 from submission s join progress_report r on r.id = s.report_id join cycle c on c.id = r.cycle_id join force f on f.id = r.force_id
     where c.ref = $1 and f.slug = 'gwent' order by s.number desc limit 1`,
    [CYCLE],
  );
  return { ...row!, document: JSON.parse(row!.canonical) as { asks: unknown[]; sections: { checklist: unknown[] }[] } };
};

describe('authors ask', () => {
  it('and each ask draws the next number of the programme', async () => {
    const { asks } = await ask(callers.gwentLead, CYCLE, 'gwent', 'note');
    const national = await ask(callers.officer, CYCLE, 'national');
    expect([...asks, ...national.asks].map(({ ref, kind, state }) => [ref, kind, state])).toEqual([
      ['ASK-0001', 'decision', 'raised'],
      ['ASK-0002', 'note', 'raised'],
      ['ASK-0003', 'decision', 'raised'],
    ]);
  });

  it('edit on the version they read, and remove; what was removed is gone for good', async () => {
    const edited = await callers.gwentLead<Answered>('PUT', `${PATH}/asks/ASK-0001`, { version: 1, body: WORDS });
    expect(edited.body.asks).toMatchObject([{ ...WORDS, ref: 'ASK-0001', version: 2 }]);
    const stale = await callers.gwentDeputy<Answered>('PUT', `${PATH}/asks/ASK-0001`, { version: 1, body: WORDS });
    expect([stale.status, (stale.body.current as ProgressReport).asks[0]!.version]).toEqual([412, 2]);
    expect(
      bodyOf(await callers.gwentLead<Answered>('POST', `${PATH}/asks/ASK-0001/removals`, { version: 2 })).asks,
    ).toEqual([]);
    expect((await callers.gwentLead('PUT', `${PATH}/asks/ASK-0001`, { version: 3, body: WORDS })).status).toBe(404);
    expect((await ask(callers.gwentLead, CYCLE, 'gwent')).asks.map(({ ref }) => ref)).toEqual(['ASK-0002']);
  });

  it.each([
    ['no words', { text: english(' ') }, 400, 'required'],
    ['an unknown kind', { kind: 'wish' }, 400, 'unknown_code'],
    ['an unknown workstream', { workstream: 'XX' }, 422, 'workstream_unknown'],
  ])('not with %s', async (_name, more, expected, code) => {
    const before = await facts.fingerprint();
    const { status, body } = await callers.gwentLead<Answered>('POST', `${PATH}/asks`, { body: { ...WORDS, ...more } });
    expect([status, body.problems.map((problem) => problem.code)]).toEqual([expected, [code]]);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('not once the report is sent; a withdrawn one may be edited', async () => {
    await submit();
    const edit = () => callers.gwentLead('PUT', `${PATH}/asks/ASK-0001`, { version: 1, body: WORDS });
    expect((await edit()).status).toBe(409);
    expect((await callers.gwentLead('POST', `${PATH}/asks`, { body: WORDS })).status).toBe(409);
    expect((await callers.gwentLead('POST', `${PATH}/asks/ASK-0001/removals`, { version: 1 })).status).toBe(409);
    await actOnReport(callers.gwentLead, CYCLE, 'gwent', 'withdrawals');
    expect((await edit()).status).toBe(200);
  });
});

describe('the office', () => {
  it('takes an ask for the Board, or not with a reason in a language, and may think again', async () => {
    await submit();
    expect((await decide('officer', { take: false })).body.problems).toMatchObject([{ code: 'reason_required' }]);
    const refused = await decide('otherOfficer', { take: false, reason: 'Ei benderfyniad ei hun.', language: 'cy' });
    expect(refused.body.asks).toMatchObject([
      { state: 'not_taken', decisionReason: 'Ei benderfyniad ei hun.', decisionLanguage: 'cy', decidedBy: {} },
    ]);
    const taken = await decide('officer', { take: true }, 2);
    expect(taken.body.asks).toMatchObject([{ state: 'for_board', decisionReason: null, decisionLanguage: null }]);
    expect((await decide('officer', { take: true }, 2)).status).toBe(412);
  });

  it('decided about the words it read: edited after being sent back, an ask stands as raised again', async () => {
    await submit();
    await decide('officer', { take: true });
    await actOnReport(callers.officer, CYCLE, 'gwent', 'returns', SEND_BACK);
    const { asks } = bodyOf(
      await callers.gwentLead<Answered>('PUT', `${PATH}/asks/ASK-0001`, { version: 2, body: WORDS }),
    );
    expect(asks).toMatchObject([{ state: 'raised', decidedAt: null, decidedBy: null }]);
  });
});

describe('what is frozen', () => {
  it('are the asks and what became of the last plan, under the hash', async () => {
    const { sections } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    const section = sections.find(({ checklist }) => checklist.length > 0)!;
    const [line] = section.checklist;
    const checklist = [{ key: line!.key, outcome: 'done', note: english('Twice.') }];
    const saved = await callers.gwentLead<Answered>('PUT', `${PATH}/sections/${section.workstream}`, {
      version: section.version,
      body: { ...FULL_SECTION, checklist },
    });
    expect(saved.status).toBe(200);
    await submit();
    const { document, canonical, sha256 } = await frozen();
    expect(document.asks).toMatchObject([{ ref: 'ASK-0001', kind: 'decision', workstream: 'WF' }]);
    expect(document.sections.flatMap(({ checklist: said }) => said)).toEqual([{ ...checklist[0], text: line!.text }]);
    expect(createHash('sha256').update(canonical, 'utf8').digest('hex')).toBe(sha256);
  });

  it('a line that no plan has is refused, and one left out keeps what was said', async () => {
    const { sections } = await readReport(callers.gwentLead, CYCLE, 'gwent');
    const { workstream, version } = sections[0]!;
    const body = { ...FULL_SECTION, checklist: [{ key: 'unheard', outcome: 'done', note: null }] };
    const refused = await callers.gwentLead<Answered>('PUT', `${PATH}/sections/${workstream}`, { version, body });
    expect(refused.body.problems).toMatchObject([{ code: 'checklist_item_unknown', pointer: '/checklist/0/key' }]);
  });

  it('of a cycle that closes: only what was taken for the Board, once every ask is decided', async () => {
    await facts.restore('begin');
    for (const kind of ['decision', 'support'] as const) await ask(callers.gwentLead, OPEN_CYCLE, 'gwent', kind);
    await ask(callers.gwentLead, OPEN_CYCLE, 'gwent', 'note');
    await reachSigned(callers);
    const { closingBlockers, allowedActions } = bodyOf(await callers.officer<Cycle>('GET', `/cycles/${OPEN_CYCLE}`));
    expect(closingBlockers).toEqual([{ code: 'asks_undecided', subjects: ['gwent'] }]);
    expect(allowedActions).not.toContain('close');
    expect((await callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version: 1 })).status).toBe(409);
    bodyOf(await answer('ASK-0001', { take: true }));
    bodyOf(await answer('ASK-0002', { take: false, reason: 'The office lends one.' }));
    await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
    const { document } = bodyOf(await callers.officer<Position>('GET', `/positions/${OPEN_CYCLE}`));
    const { subjects } = document as { subjects: { slug: string; asks: { ref: string }[] }[] };
    expect(subjects.filter(({ asks }) => asks.length > 0)).toMatchObject([
      { slug: 'gwent', asks: [{ ref: 'ASK-0001' }] },
    ]);
    expect((await answer('ASK-0002', { take: true }, 2)).status).toBe(409);
    await expect(
      facts.query(
        `update report_ask set state = 'raised', decided_by = null, decided_at = null where ref = 'ASK-0001'`,
      ),
    ).rejects.toThrow('the cycle is closed');
  });
});
