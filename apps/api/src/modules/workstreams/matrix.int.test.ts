import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CellStanding, Matrix, MilestoneList, MilestoneListItem } from '@camau/contracts';
import { deriveCellSchedule } from '@camau/domain';
import { generateMilestones, insertMilestones, sequenceFrom } from '../../../test/support/many-milestones.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = ['officer', 'gwentLead', 'boardMember', 'administrator', 'partnerLead', 'auditor'] as const;

let test: TestApp;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp();
  callers = await signInAll(test, POSTS);
});
afterAll(() => test.close());

const matrixOf = async (post: keyof typeof callers, asAt = '') =>
  bodyOf(await callers[post]<Matrix>('GET', `/matrix${asAt === '' ? '' : `?asAt=${asAt}`}`));
const basisBySubject = ({ subjects }: Matrix) => Object.fromEntries(subjects.map(({ slug, basis }) => [slug, basis]));

describe('the matrix', () => {
  it.each([
    ['officer', 'live', 'live', 'live'],
    ['auditor', 'live', 'live', 'live'],
    ['gwentLead', 'live', 'live', 'circulated'],
    ['boardMember', 'circulated', 'circulated', 'circulated'],
    ['partnerLead', 'circulated', 'circulated', 'circulated'],
  ] as const)('shows %s: national %s, Gwent %s, South Wales %s', async (post, national, gwent, southWales) => {
    const matrix = await matrixOf(post);
    expect(basisBySubject(matrix)).toMatchObject({ national, gwent, 'south-wales': southWales });
    expect(matrix.cells).toHaveLength(matrix.workstreams.length * matrix.subjects.length);
  });

  it('is nothing for an administrator', async () => {
    expect((await callers.administrator('GET', '/matrix')).status).toBe(403);
  });

  it('shows nothing, in words to be said, before anything was circulated', async () => {
    const matrix = await matrixOf('boardMember', '2018-05-01');
    expect(matrix.lastCirculated).toBeNull();
    expect(
      matrix.cells.every(
        ({ basis, status, counts }) => basis === 'not_shown' && status === null && Object.keys(counts).length === 0,
      ),
    ).toBe(true);
    expect(Object.values(matrix.counts).every((count) => count === 0)).toBe(true);
  });

  it('heads rows, columns and the programme with counts of the cells below them', async () => {
    const { cells, workstreams, subjects, counts } = await matrixOf('officer');
    const tally = (of: (cell: CellStanding) => boolean, status: string) =>
      cells.filter((cell) => of(cell) && cell.status === status).length;
    for (const status of ['complete', 'on_track', 'at_risk', 'off_track', 'no_data', 'not_in_scope']) {
      expect(counts[status]).toBe(tally(() => true, status));
      for (const { ref, counts: row } of workstreams)
        expect(row[status]).toBe(tally(({ workstream }) => workstream === ref, status));
      for (const { slug, counts: column } of subjects)
        expect(column[status]).toBe(tally(({ subject }) => subject === slug, status));
    }
  });

  it('says what was declared in the position circulated last', async () => {
    const { cells, lastCirculated } = await matrixOf('officer');
    expect(lastCirculated).toMatchObject({ cycle: '2019-20-Q1' });
    expect(cells.filter(({ declared }) => declared !== null).length).toBeGreaterThan(5);
  });
});

describe('the status of a cell that SQL counts for', () => {
  it.each([1, 7, 2019])('is the one the rule derives from the milestones themselves (plan %i)', async (seed) => {
    const next = sequenceFrom(seed);
    const generated = generateMilestones(60 + next(60), seed).map((milestone) => ({
      ...milestone,
      ref: `P${seed}-${milestone.ref}`,
    }));
    await insertMilestones(test.database.superuserUrl, generated);
    const milestones = await everyMilestone();
    for (const asAt of ['', '2019-04-23']) {
      const { cells } = await matrixOf('officer', asAt);
      const listed = asAt === '' ? milestones : await everyMilestone(asAt);
      for (const cell of cells) {
        const own = listed.filter(
          ({ workstream, force }) => workstream === cell.workstream && (force ?? 'national') === cell.subject,
        );
        const { status, counts, open } = deriveCellSchedule({ isInScope: cell.inScope, milestones: own });
        const ahead = own.filter(
          ({ status: of, awaitingVerification, forecastOn }) =>
            forecastOn !== null &&
            forecastOn >= todayOf(asAt) &&
            !awaitingVerification &&
            of !== 'complete' &&
            of !== 'cancelled',
        );
        const [first] = ahead.map(({ forecastOn, ref }) => `${forecastOn} ${ref}`).sort();
        expect([
          cell.workstream,
          cell.subject,
          cell.status,
          cell.open,
          cell.overdue,
          cell.next && `${cell.next.forecastOn} ${cell.next.ref}`,
        ]).toEqual([
          cell.workstream,
          cell.subject,
          status,
          open,
          own.filter(({ overdue }) => overdue).length,
          first ?? null,
        ]);
        expect(cell.counts).toEqual(counts);
      }
    }
  });
});

const todayOf = (asAt: string): string => (asAt === '' ? '2019-10-15' : asAt);

async function everyMilestone(asAt = ''): Promise<MilestoneListItem[]> {
  const items: MilestoneListItem[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = new URLSearchParams({ limit: '200', sort: 'ref', ...(cursor && { cursor }), ...(asAt && { asAt }) });
    const page: MilestoneList = bodyOf(await callers.officer<MilestoneList>('GET', `/milestones?${query.toString()}`));
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}
