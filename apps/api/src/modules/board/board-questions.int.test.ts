import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Board, BoardQuestion, BoardQuestionList } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { expectRefused } from '../../../test/support/refusals.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import type { Post } from '../../../test/support/sign-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = [
  'officer',
  'otherOfficer',
  'sro',
  'secretariat',
  'boardMember',
  'boardChair',
  'gwentLead',
  'gwentDeputy',
  'partnerLead',
  'financeLead',
  'evaluationLead',
  'translator',
  'auditor',
  'administrator',
] as const satisfies readonly Post[];
type Asker = (typeof POSTS)[number];

/** Who reads a private question: its asker, the office, the SRO, the secretariat. */
const OFFICE = ['officer', 'otherOfficer', 'sro', 'secretariat'];
const NO_BOARD = ['administrator'];

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<Asker, Caller>;
let place: { cycle: string; positionVersion: number };

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  const { position } = bodyOf(await callers.boardMember<Board>('GET', '/board'));
  place = { cycle: position.cycle, positionVersion: position.version };
  // NB: the Board of the demonstration asks too; here nobody has asked anything to begin with.
  await facts.force('delete from board_question; delete from history.board_question');
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const asked = (by: Asker = 'boardMember', pointer = '/confidence') =>
  callers[by]<BoardQuestion>('POST', '/board-questions', { body: { ...place, pointer, text: 'Why not green?' } });
const answered = async ({ ref, version }: BoardQuestion, by: Asker = 'officer') =>
  callers[by]<BoardQuestion>('POST', `/board-questions/${ref}/answers`, { version, body: { answer: 'Two are late.' } });
const circulated = async ({ ref, version }: BoardQuestion, by: Asker = 'secretariat') =>
  callers[by]<BoardQuestion>('POST', `/board-questions/${ref}/circulations`, { version, body: {} });

async function readers(ref: string, asAt = ''): Promise<string[]> {
  const statuses = await Promise.all(
    POSTS.map(async (post) => (await callers[post]('GET', `/board-questions/${ref}${asAt}`)).status),
  );
  return POSTS.filter((_, index) => statuses[index] === 200);
}
async function seers(path: string, count: (body: Board & BoardQuestionList) => number): Promise<string[]> {
  const counts = await Promise.all(
    POSTS.map(async (post) => {
      const { status, body } = await callers[post]<Board & BoardQuestionList>('GET', path);
      return status === 200 ? count(body) : 0;
    }),
  );
  return POSTS.filter((_, index) => counts[index]! > 0);
}

describe('a question pinned to a frozen figure', () => {
  it('is its asker’s, the office’s, the SRO’s and the secretariat’s until its answer is circulated, then everyone’s who reads the position', async () => {
    const question = bodyOf(await asked('boardMember', '/subjects/1/sections/0'));
    expect(question).toMatchObject({ ref: 'BQ-0001', state: 'asked', figure: { kind: 'section' }, isMine: true });
    const own = POSTS.filter((post) => OFFICE.includes(post) || post === 'boardMember');
    for (const act of [null, answered] as const) {
      if (act !== null) bodyOf(await act(question));
      expect(await readers(question.ref)).toEqual(own);
      expect(await seers('/board-questions', ({ items }) => items.length)).toEqual(own);
      expect(await seers('/board', ({ questions }) => questions.length)).toEqual(own);
    }
    const [{ now } = { now: '' }] = await facts.query<{ now: string }>(
      `select to_char(facts_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
    );
    bodyOf(await circulated({ ...question, version: 2 }));
    const everybody = POSTS.filter((post) => !NO_BOARD.includes(post));
    expect(await readers(question.ref)).toEqual(everybody);
    expect(await seers('/board', ({ questions }) => questions.length)).toEqual(everybody);
    // As at the moment before, it is private still.
    expect(await readers(question.ref, `?asAt=${now}`)).toEqual(own);
  });

  it('is asked by Board members, answered by the office or the SRO, circulated by the secretariat, and by nobody else', async () => {
    const may = async (act: (post: Asker) => Promise<{ status: number }>) => {
      const allowed: string[] = [];
      for (const post of POSTS) {
        await facts.restore('before');
        const { status } = await act(post);
        if (status === 201) allowed.push(post);
        else expect([post, [403, 404].includes(status)]).toEqual([post, true]);
      }
      return allowed;
    };
    const ask = async () => bodyOf(await asked());
    expect(await may((post) => asked(post))).toEqual(['boardMember', 'boardChair']);
    expect(await may(async (post) => answered(await ask(), post))).toEqual(['officer', 'otherOfficer', 'sro']);
    expect(await may(async (post) => circulated(bodyOf(await answered(await ask())), post))).toEqual(['secretariat']);
  });

  it('offers each reader what they may do next', async () => {
    const question = bodyOf(await asked());
    const offered = async () =>
      Promise.all(
        (['officer', 'secretariat', 'boardMember'] as const).map(
          async (post) =>
            bodyOf(await callers[post]<BoardQuestion>('GET', `/board-questions/${question.ref}`)).allowedActions,
        ),
      );
    expect(await offered()).toEqual([['answer'], [], []]);
    bodyOf(await answered(question));
    expect(await offered()).toEqual([['answer'], ['circulate'], []]);
    bodyOf(await circulated({ ...question, version: 2 }));
    expect(await offered()).toEqual([[], [], []]);
  });

  it.each([
    ['a figure that is not there', { pointer: '/subjects/99' }, 422, 'board_figure_unknown'],
    ['a cycle that was not circulated', { cycle: '2019-20-Q4' }, 422, 'board_position_unknown'],
    ['a version that is not there', { positionVersion: 99 }, 422, 'board_position_unknown'],
    ['no words', { text: ' ' }, 400, 'required'],
  ])('is refused of %s', async (_name, more, status, code) => {
    const body = { ...place, pointer: '/confidence', text: 'Why?', ...more };
    const sending = { body };
    const { problems } = await expectRefused(facts, {
      ...{ call: callers.boardMember, method: 'POST', path: '/board-questions', sending, status },
    });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('is not circulated without an answer, and neither changes once it is', async () => {
    const question = bodyOf(await asked());
    const path = `/board-questions/${question.ref}`;
    const refused = (call: Caller, method: string, version: number, body: object, status: number) =>
      expectRefused(facts, { call, method: 'POST', path: `${path}/${method}`, sending: { version, body }, status });
    expect((await refused(callers.secretariat, 'circulations', 1, {}, 409)).problems[0]!.code).toBe(
      'board_question_unanswered',
    );
    bodyOf(await answered(question));
    expect(await refused(callers.officer, 'answers', 1, { answer: 'Late.' }, 412)).toMatchObject({
      current: { answer: 'Two are late.' },
    });
    bodyOf(await circulated({ ...question, version: 2 }));
    expect((await refused(callers.officer, 'answers', 3, { answer: 'Three are.' }, 409)).problems[0]!.code).toBe(
      'board_question_circulated',
    );
    await expect(facts.query(`update board_question set answer = 'x'`)).rejects.toMatchObject({ code: '55006' });
  });
});
