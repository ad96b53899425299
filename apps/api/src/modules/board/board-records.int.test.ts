import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Board, BoardRecord, BoardRecordList } from '@camau/contracts';
import { moveFactsClock } from '../../platform/clock/facts-clock.js';
import { openOwner } from '../../platform/database/data-source.js';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { expectRefused } from '../../../test/support/refusals.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = [
  'secretariat',
  'officer',
  'sro',
  'boardMember',
  'boardChair',
  'gwentLead',
  'auditor',
  'administrator',
] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;
let board: Board;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  board = bodyOf(await callers.boardMember<Board>('GET', '/board'));
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const english = (en: string) => ({ en, cy: null, original: 'en' as const, otherState: 'missing' as const });
const ACTION = {
  kind: 'action',
  text: english('Fill both posts.'),
  ownerPost: english('Force lead, Gwent'),
  dueOn: '2019-10-31',
};
const record = (more: object = {}, post: (typeof POSTS)[number] = 'secretariat') =>
  callers[post]<BoardRecord>('POST', '/board-records', { body: { ...ACTION, cycle: board.position.cycle, ...more } });
const refsOf = async (path = '/board', post: (typeof POSTS)[number] = 'boardMember') =>
  bodyOf(await callers[post]<Board>('GET', path)).records.map(({ ref }) => ref);

async function moveTo(at: string): Promise<void> {
  const owner = await openOwner(test.database.config);
  await moveFactsClock(owner, at, false);
  await owner.destroy();
}

describe('decisions and actions of the Board', () => {
  it('are recorded by the secretariat alone and read by everyone who reads the position', async () => {
    const statuses: number[] = [];
    for (const post of POSTS) statuses.push((await record({}, post)).status);
    expect(statuses).toEqual([201, ...POSTS.slice(1).map(() => 403)]);
    const seen = await Promise.all(
      POSTS.map(async (post) => (await callers[post]('GET', '/board-records/BA-0001')).status),
    );
    expect(Object.fromEntries(POSTS.map((post, index) => [post, seen[index]]))).toMatchObject({
      ...Object.fromEntries(POSTS.map((post) => [post, 200])),
      administrator: 403,
    });
  });

  it('return on every Board page until closed with words; the history stays', async () => {
    const before = await refsOf();
    const { ref, version } = bodyOf(await record());
    expect(await refsOf()).toEqual([...before, ref]);
    const change = { ...ACTION, kind: undefined, dueOn: '2019-11-29' };
    bodyOf(await callers.secretariat('PUT', `/board-records/${ref}`, { version, body: change }));
    const closingWords = english('Both posts are filled.');
    const closed = bodyOf(
      await callers.secretariat<BoardRecord>('POST', `/board-records/${ref}/closings`, {
        version: version + 1,
        body: { closingWords },
      }),
    );
    expect(closed).toMatchObject({ state: 'closed', closingWords, allowedActions: [] });
    expect(closed.history.map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['open', '2019-10-31'],
      ['open', '2019-11-29'],
      ['closed', '2019-11-29'],
    ]);
    // What this Board gave out stays on its own page, closed; as it was recorded it was open.
    const page = bodyOf(await callers.boardMember<Board>('GET', '/board'));
    expect(page.records.find((item) => item.ref === ref)).toMatchObject({ state: 'closed', closingWords });
    const then = await callers.boardMember<BoardRecord>(
      'GET',
      `/board-records/${ref}?asAt=${encodeURIComponent(closed.history[0]!.at)}`,
    );
    expect(bodyOf(then)).toMatchObject({ state: 'open', dueOn: '2019-10-31', history: [{ state: 'open' }] });
  });

  it('are listed open first, by due date, a page at a time', async () => {
    const dues = ['2020-03-31', '2019-12-31', '2020-01-31'];
    for (const dueOn of dues) bodyOf(await record({ dueOn }));
    const list = async (query: string) =>
      bodyOf(await callers.gwentLead<BoardRecordList>('GET', `/board-records${query}`));
    const all: (string | null)[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: BoardRecordList = await list(`?state=open&limit=2${cursor && `&cursor=${cursor}`}`);
      all.push(...page.items.map(({ dueOn }) => dueOn));
      cursor = page.nextCursor;
    }
    expect(all).toEqual([...all].sort());
    expect(all).toEqual(expect.arrayContaining(dues));
    expect((await list('?kind=decision&state=open')).items.every(({ kind }) => kind === 'decision')).toBe(true);
  });

  it.each([
    ['an action of nobody', { ownerPost: null }, 422, 'board_owner_required'],
    ['an action without a day', { dueOn: null }, 422, 'board_due_required'],
    ['a day that has passed', { dueOn: '2019-01-31' }, 422, 'board_due_in_past'],
    ['an ask nobody asked', { ask: 'ASK-9999' }, 422, 'board_ask_unknown'],
    ['a Board that is still to come', { cycle: '2019-20-Q4' }, 422, 'board_position_unknown'],
  ])('are refused of %s', async (_name, more, status, code) => {
    const body = { ...ACTION, cycle: board.position.cycle, ...more };
    const refused = { call: callers.secretariat, method: 'POST', path: '/board-records', sending: { body }, status };
    expect((await expectRefused(facts, refused)).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('stand once closed, by every path', async () => {
    const { ref } = bodyOf(await record());
    const closing = { version: 1, body: { closingWords: english('Done.') } };
    bodyOf(await callers.secretariat('POST', `/board-records/${ref}/closings`, closing));
    const again = { call: callers.secretariat, method: 'POST', path: `/board-records/${ref}/closings`, status: 409 };
    await expectRefused(facts, { ...again, sending: { ...closing, version: 2 } });
    await expect(
      facts.query(`update board_record set state = 'open', closed_on = null where ref = '${ref}'`),
    ).rejects.toMatchObject({
      code: '55006',
    });
  });

  it('never touch the position', async () => {
    bodyOf(await record());
    const now = bodyOf(await callers.boardMember<Board>('GET', '/board'));
    const frozen = ({ records: _records, ...page }: Board) => page;
    expect(frozen(now)).toEqual(frozen(board));
  });
});

describe('the Board page', () => {
  it('is that of any circulated position, by cycle and version, the latest without one', async () => {
    const { cycle, version } = board.position;
    const one = bodyOf(await callers.boardMember<Board>('GET', `/positions/${cycle}/board?version=${version}`));
    expect(one).toEqual(board);
    expect(one.position.isLatest).toBe(true);
    expect((await callers.boardMember('GET', `/positions/${cycle}/board?version=99`)).status).toBe(404);
    expect((await callers.boardMember('GET', `/positions/2019-20-Q4/board`)).status).toBe(404);
    expect((await callers.administrator('GET', `/positions/${cycle}/board`)).status).toBe(403);
  });

  it('says who signed the confidence, and what it was before', () => {
    expect(board.confidence.signedBy).toMatchObject({ en: expect.any(String), cy: expect.any(String) });
    expect(board.confidence.previous === null).toBe(board.changes === null);
  });
});

// NB: last, for the clock never goes back.
describe('an open record', () => {
  it('is overdue from the day after their day', async () => {
    const { ref } = bodyOf(await record());
    const overdue = async () => bodyOf(await callers.auditor<BoardRecord>('GET', `/board-records/${ref}`)).daysOverdue;
    await moveTo('2019-10-31T12:00:00Z');
    expect(await overdue()).toBe(0);
    await moveTo('2019-11-02T12:00:00Z');
    expect(await overdue()).toBe(2);
  });
});
