import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Cell, CellDeclaration, Matrix, Problem, ProgressReport } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { OPEN_CYCLE } from '../../../test/support/reach-close.js';
import {
  actOnReport,
  bodyOf,
  DECLARATION,
  FULL_SECTION,
  readReport,
  reportPath,
} from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = ['officer', 'sro', 'gwentLead', 'gwentDeputy', 'southWalesLead', 'boardMember', 'administrator'] as const;
const words = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;
/** A workstream in which Gwent has nothing open: every other of its milestones is taken out of the plan for that. */
const QUIET = 'WF';

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await facts.force(
    `update milestone m set cancelled_at = '2019-10-01' from workstream w, force f
     where w.id = m.workstream_id and f.id = m.force_id and w.ref = $1 and f.slug = 'gwent' and m.verified_at is null`,
    [QUIET],
  );
  // NB: the demonstration declares cells; here nothing is declared to begin with.
  await facts.force('delete from cell; delete from history.cell');
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

type Post = keyof typeof callers;
const read = async (post: Post, workstream: string, subject: string) =>
  bodyOf(await callers[post]<Cell>('GET', `/cells/${workstream}/${subject}`));
const put = (post: Post, workstream: string, subject: string, body: CellDeclaration, version = 0) =>
  callers[post]<Cell & Omit<Problem, 'status'>>('PUT', `/cells/${workstream}/${subject}`, { version, body });

describe('declaring a cell', () => {
  it('out of scope shows everywhere: cell, matrix, history, audit', async () => {
    const answer = await put('officer', QUIET, 'gwent', {
      inScope: false,
      approach: words('Done by the national team.'),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.body).toMatchObject({
      inScope: false,
      status: 'not_in_scope',
      reasons: [{ code: 'declared_not_in_scope' }],
      approach: { en: 'Done by the national team.' },
      version: 1,
    });
    const matrix = bodyOf(await callers.gwentLead<Matrix>('GET', '/matrix'));
    const cell = matrix.cells.find(({ workstream, subject }) => workstream === QUIET && subject === 'gwent');
    expect(cell).toMatchObject({ basis: 'live', status: 'not_in_scope', inScope: false });
    expect(matrix.subjects.find(({ slug }) => slug === 'gwent')?.counts.not_in_scope).toBe(1);
    expect(await facts.query('select version, in_scope from history.cell')).toEqual([{ version: 1, in_scope: false }]);
    const [event] = await facts.query(
      `select subject_id, facts -> 'to' ->> 'isInScope' as scope from audit.event where action = 'cell_declared' order by id desc limit 1`,
    );
    expect(event).toEqual({ subject_id: `${QUIET}/gwent`, scope: 'false' });
  });

  it('is refused while it has open milestones, and leaves nothing behind', async () => {
    const open = await firstOpenCell();
    const before = await facts.fingerprint();
    const { status, body } = await put('officer', open.workstream, open.subject, { inScope: false });
    expect([status, body.problems[0]]).toMatchObject([409, { pointer: '/inScope', code: 'cell_has_open_milestones' }]);
    expect(await facts.fingerprint()).toBe(before);
  });

  it('keeps what is left out', async () => {
    bodyOf(await put('officer', QUIET, 'gwent', { inScope: false }));
    const { body } = await put('gwentLead', QUIET, 'gwent', { approach: words('Nothing is done here.') }, 1);
    expect(body).toMatchObject({ inScope: false, approach: { en: 'Nothing is done here.' }, version: 2 });
  });

  it('by two people at once has one winner; the other sees what stands', async () => {
    const answers = await Promise.all([
      put('gwentLead', QUIET, 'gwent', { approach: words('From the lead.') }),
      put('gwentDeputy', QUIET, 'gwent', { approach: words('From the deputy.') }),
    ]);
    const [winner, loser] = [...answers].sort((a, b) => a.status - b.status);
    expect([winner!.status, loser!.status]).toEqual([200, 412]);
    expect(loser!.body.current).toMatchObject({ version: 1, approach: winner!.body.approach });
    expect(await facts.query('select count(*)::integer as n from history.cell')).toEqual([{ n: 1 }]);
  });

  it.each<[string, Post, string, string, CellDeclaration, number]>([
    ['the SRO', 'sro', QUIET, 'gwent', { approach: words('x') }, 403],
    ['a Board member', 'boardMember', QUIET, 'gwent', { approach: words('x') }, 403],
    ['a lead, of scope', 'gwentLead', QUIET, 'gwent', { inScope: false }, 403],
    ['a lead of another force', 'southWalesLead', QUIET, 'gwent', { approach: words('x') }, 403],
    ['a lead, of the national part', 'gwentLead', QUIET, 'national', { approach: words('x') }, 403],
    ['a deputy', 'gwentDeputy', QUIET, 'gwent', { approach: words('x') }, 200],
    ['the office, nationally', 'officer', QUIET, 'national', { approach: words('x') }, 200],
    ['anybody, of no workstream', 'officer', 'NONE', 'gwent', { approach: words('x') }, 404],
    ['anybody, of no force', 'officer', QUIET, 'dorset', { approach: words('x') }, 404],
  ])('by %s', async (_, post, workstream, subject, body, status) => {
    expect((await put(post, workstream, subject, body)).status).toBe(status);
  });

  it('without a version, and against one that has passed', async () => {
    expect((await callers.officer('PUT', `/cells/${QUIET}/gwent`, { body: {} })).status).toBe(428);
    bodyOf(await put('officer', QUIET, 'gwent', { approach: words('First.') }));
    expect((await put('officer', QUIET, 'gwent', { approach: words('Second.') })).status).toBe(412);
  });
});

describe('one cell', () => {
  it.each<[Post, string, Cell['basis'] | number]>([
    ['officer', 'gwent', 'live'],
    ['gwentLead', 'gwent', 'live'],
    ['gwentLead', 'national', 'live'],
    ['gwentLead', 'south-wales', 'circulated'],
    ['southWalesLead', 'gwent', 'circulated'],
    ['boardMember', 'gwent', 'circulated'],
    ['administrator', 'gwent', 403],
  ])('read by %s of %s: %s', async (post, subject, basis) => {
    const { status, body } = await callers[post]<Cell>('GET', `/cells/${QUIET}/${subject}`);
    expect(status === 200 ? body.basis : status).toBe(basis);
    if (basis === 'circulated') expect(body.changes).toBeNull();
  });

  it('says what changed since the Board last saw it', async () => {
    const { changes, lastCirculated } = await read('gwentLead', QUIET, 'gwent');
    expect(lastCirculated).toMatchObject({ cycle: '2019-20-Q1' });
    expect(changes?.filter(({ to }) => to === 'cancelled').length).toBeGreaterThan(0);
    await facts.force(
      `insert into milestone (programme_id, ref, title, workstream_id, force_id, tier, owner_post) select programme_id, 'NEW-1', title, workstream_id, force_id, tier, owner_post
       from milestone where ref = 'GWP-3-01'`,
    );
    const place = await facts.query<{ ref: string }>(
      `select w.ref from milestone m join workstream w on w.id = m.workstream_id where m.ref = 'NEW-1'`,
    );
    const after = await read('gwentLead', place[0]!.ref, 'gwent');
    expect(after.changes).toContainEqual(expect.objectContaining({ kind: 'milestone_added', ref: 'NEW-1' }));
  });
});

describe('a report of a subject that is out of scope of one workstream', () => {
  const sectionOf = (report: ProgressReport) => report.sections.find(({ workstream }) => workstream === QUIET)!;

  it('asks nothing of it, and freezes it so; what was frozen before stays as it was', async () => {
    const frozen = await facts.query('select sha256, canonical from submission order by id');
    bodyOf(await put('officer', QUIET, 'gwent', { inScope: false }));
    const { gwentLead } = callers;
    const draft = await readReport(gwentLead, OPEN_CYCLE, 'gwent');
    expect(sectionOf(draft)).toMatchObject({
      derivedStatus: 'not_in_scope',
      derivedReasons: [{ code: 'declared_not_in_scope' }],
    });
    for (const { workstream, version } of draft.sections.filter((section) => section.workstream !== QUIET)) {
      const path = `${reportPath(OPEN_CYCLE, 'gwent')}/sections/${workstream}`;
      bodyOf(await gwentLead('PUT', path, { version, body: FULL_SECTION }));
    }
    expect((await readReport(gwentLead, OPEN_CYCLE, 'gwent')).blockers).toEqual([]);
    const sent = await actOnReport(gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
    expect(sectionOf(sent)).toMatchObject({ derivedStatus: 'not_in_scope', declaredStatus: null });
    const all = await facts.query<{ sha256: string; canonical: string }>(
      'select sha256, canonical from submission order by id',
    );
    expect(all.slice(0, frozen.length)).toEqual(frozen);
    const document = JSON.parse(all.at(-1)!.canonical) as { sections: { workstream: string; declared: unknown }[] };
    expect(document.sections.find(({ workstream }) => workstream === QUIET)).toMatchObject({
      declared: null,
      derived: { status: 'not_in_scope' },
    });
  });
});

async function firstOpenCell(): Promise<{ workstream: string; subject: string }> {
  const { cells } = bodyOf(await callers.officer<Matrix>('GET', '/matrix'));
  return cells.find(({ open }) => open > 0)!;
}
