import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BoardMovePreview, Calendar, CalendarCycle, PlannedCycle } from '@camau/contracts';
import { query } from '../../../test/support/as-owner.js';
import { OPEN_CYCLE } from '../../../test/support/reach-close.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const POSTS = ['officer', 'otherOfficer', 'gwentLead', 'sro', 'boardMember', 'administrator'] as const;
let test: TestApp;
let callers: Record<(typeof POSTS)[number], Caller>;
beforeAll(async () => {
  test = await startTestApp();
  callers = await signInAll(test, POSTS);
});
afterAll(() => test.close());

const calendar = async (call = callers.officer): Promise<Calendar> => bodyOf(await call<Calendar>('GET', '/calendar'));
async function cycleOf(ref: string): Promise<CalendarCycle> {
  const found = (await calendar()).items.find((item) => item.ref === ref);
  if (found === undefined) throw new Error(`No cycle ${ref}.`);
  return found;
}
const problemsOf = ({ body }: { body: { problems: readonly { pointer: string; code: string }[] } }): string[] =>
  body.problems.map(({ pointer, code }) => `${pointer} ${code}`);

/** A Board of the last planned period that reports can be ready for: ten weeks after it ends. */
function newCycle(after: Calendar): { periodStartsOn: string; periodEndsOn: string; boardOn: string } {
  const { startsOn, endsOn } = after.nextPeriod!;
  const board = new Date(`${endsOn}T12:00:00Z`);
  board.setUTCDate(board.getUTCDate() + 70 - ((board.getUTCDay() + 4) % 7));
  return { periodStartsOn: startsOn, periodEndsOn: endsOn, boardOn: board.toISOString().slice(0, 10) };
}

describe('the calendar', () => {
  it('dates every step of every cycle, says what comes next and whose holidays made dates earlier', async () => {
    const { items, next, today } = await calendar();
    expect(today).toBe('2019-10-15');
    expect(next).toEqual({ cycle: OPEN_CYCLE, step: 'due', on: '2019-10-16', workingDays: 1 });
    expect((await cycleOf(OPEN_CYCLE)).steps.map(({ step, on }) => `${step} ${on}`)).toEqual([
      'due 2019-10-16',
      'review 2019-10-23',
      'close 2019-10-29',
      'papers 2019-10-30',
      'board 2019-11-06',
    ]);
    expect(items.map(({ boardOn }) => boardOn)).toEqual(
      items
        .map(({ boardOn }) => boardOn)
        .sort()
        .reverse(),
    );
    const christmas = items.flatMap(({ steps }) => steps).flatMap(({ holidays }) => holidays);
    expect(christmas.every(({ name }) => name.length > 0)).toBe(true);
  });

  it.each([
    ['officer', ['plan']],
    ['sro', []],
    ['gwentLead', []],
    ['boardMember', []],
  ] as const)('is read by the %s, who may %j', async (post, allowed) => {
    const { allowedActions, items } = await calendar(callers[post]);
    expect(allowedActions).toEqual(allowed);
    expect(items.some((item) => item.allowedActions.length > 0)).toBe(allowed.length > 0);
  });

  it.each(['sro', 'gwentLead', 'boardMember', 'administrator'] as const)('is never changed by the %s', async (post) => {
    const body = { boardOn: '2019-11-13' };
    expect((await callers[post]('POST', `/cycles/${OPEN_CYCLE}/board-moves`, { version: 1, body })).status).toBe(403);
    expect((await callers[post]('POST', '/cycles', { body: newCycle(await calendar()) })).status).toBe(403);
    expect((await callers[post]('GET', `/cycles/${OPEN_CYCLE}/board-moves?boardOn=2019-11-13`)).status).toBe(403);
  });
});

describe('a next cycle', () => {
  it('is shown before it is added, and added as shown; two who add it at once: one does', async () => {
    const body = newCycle(await calendar());
    const search = new URLSearchParams(body).toString();
    const shown = bodyOf(await callers.officer<PlannedCycle>('GET', `/cycle-dates?${search}`));
    const answers = await Promise.all(
      [callers.officer, callers.otherOfficer].map((call) => call<CalendarCycle>('POST', '/cycles', { body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    const { steps, state, ref } = await cycleOf(shown.cycle);
    expect([steps, state]).toEqual([shown.steps, 'planned']);
    const events = await query(
      test.database.superuserUrl,
      `select 1 from audit.event where action = 'cycle_planned' and subject_id = $1`,
      [ref],
    );
    expect(events).toHaveLength(1);
  });

  it.each([
    ['due sooner than the ledgers are ready', 1, '/boardOn due_too_soon_after_period_end'],
    ['a Board that has been', -400, '/boardOn board_date_in_past'],
    ['a Board no calendar reaches', 9000, '/boardOn date_outside_calendar'],
  ])('is refused with %s, at its field', async (_name, days, expected) => {
    const body = newCycle(await calendar());
    const board = new Date(new Date(`${body.periodEndsOn}T12:00:00Z`).getTime() + days * 86_400_000);
    const answer = await callers.officer('POST', '/cycles', {
      body: { ...body, boardOn: board.toISOString().slice(0, 10) },
    });
    expect([answer.status, problemsOf(answer)]).toEqual([422, [expected]]);
  });
});

describe('a moved Board', () => {
  const move = (call: Caller, version: number, boardOn: string) =>
    call<CalendarCycle & { problems: { pointer: string; code: string }[]; current: CalendarCycle }>(
      'POST',
      `/cycles/${OPEN_CYCLE}/board-moves`,
      { version, body: { boardOn } },
    );

  it('says which steps would move, and moves just those; of two at once one wins, the other is shown what stands', async () => {
    const { version } = await cycleOf(OPEN_CYCLE);
    const path = `/cycles/${OPEN_CYCLE}/board-moves?boardOn=2019-11-13`;
    const shown = bodyOf(await callers.officer<BoardMovePreview>('GET', path));
    expect(shown).toMatchObject({ from: '2019-11-06', to: '2019-11-13', kept: [], dataOn: '2019-10-23', version });
    expect(shown.moved.map(({ step, from, to }) => `${step} ${from} ${to}`)).toEqual([
      'due 2019-10-16 2019-10-23',
      'review 2019-10-23 2019-10-30',
      'close 2019-10-29 2019-11-05',
      'papers 2019-10-30 2019-11-06',
    ]);
    const answers = await Promise.all([
      move(callers.officer, version, '2019-11-13'),
      move(callers.otherOfficer, version, '2019-11-20'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const won = answers.find(({ status }) => status === 201)!.body;
    const lost = answers.find(({ status }) => status === 412)!.body;
    const now = await cycleOf(OPEN_CYCLE);
    expect([now.boardOn, now.version, now.dataOn]).toEqual([won.boardOn, version + 1, won.dueOn]);
    expect(lost.current).toMatchObject({ boardOn: now.boardOn, version: now.version, steps: now.steps });
  });

  it('is refused, naming the date, when a step would be past or the ledgers not ready; and without a version', async () => {
    const { version, boardOn } = await cycleOf(OPEN_CYCLE);
    for (const [to, expected] of [
      [boardOn, '/boardOn board_date_unchanged'],
      ['2019-10-30', '/boardOn board_date_moves_step_into_past'],
      ['2019-10-15', '/boardOn board_date_in_past'],
      ['2199-01-01', '/boardOn date_outside_calendar'],
    ] as const) {
      const answer = await move(callers.officer, version, to);
      expect([answer.status, problemsOf(answer)]).toEqual([422, [expected]]);
    }
    const body = { boardOn: '2019-12-04' };
    expect((await callers.officer('POST', `/cycles/${OPEN_CYCLE}/board-moves`, { body })).status).toBe(428);
  });

  it('of a cycle that is over is refused', async () => {
    const over = (await calendar()).items.find(({ state }) => state === 'circulated')!;
    const answer = await callers.officer('POST', `/cycles/${over.ref}/board-moves`, {
      version: over.version,
      body: { boardOn: '2019-12-04' },
    });
    expect([answer.status, problemsOf(answer)]).toEqual([409, [' cycle_state_not_allowed']]);
    expect(over.allowedActions).toEqual([]);
  });
});
