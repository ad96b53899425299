import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type {
  AddendumList,
  Board,
  BoardQuestion,
  BoardRecord,
  Cycle,
  Translation,
  TranslationList,
} from '@camau/contracts';
import { canonicalJson, inOneLanguage, type Language } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { sha256 } from '../../platform/history/canonical.js';

jest.setTimeout(120_000);

const POSTS = [
  'translator',
  'officer',
  'secretariat',
  'gwentLead',
  'dyfedPowysLead',
  'southWalesLead',
  'boardMember',
  'partnerLead',
] as const;
const ACTION = {
  kind: 'action',
  text: inOneLanguage('Fill both posts.'),
  ownerPost: inOneLanguage('Force lead, Gwent'),
  dueOn: '2019-10-31',
};

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;
let place: { cycle: string; positionVersion: number };
let boardOn: string;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  const { position, cycle } = bodyOf(await callers.boardMember<Board>('GET', '/board'));
  place = { cycle: position.cycle, positionVersion: position.version };
  boardOn = cycle.boardOn;
  await facts.keep('before');
});
beforeEach(() => facts.restore('before'));
afterAll(async () => {
  await facts.close();
  await test.close();
});

const keyOf = (words: string) => sha256(canonicalJson(inOneLanguage(words)));
const find = (words: string, caller = callers.translator) =>
  caller<Translation>('GET', `/translations/${keyOf(words)}`);
const translate = async (words: string, into: string) => {
  const { editVersion } = bodyOf(await find(words));
  const body = { words: into, finished: true };
  return bodyOf(
    await callers.translator<Translation>('PUT', `/translations/${keyOf(words)}`, { version: editVersion, body }),
  );
};
const read = async (caller: Caller, words: string) =>
  bodyOf(await caller<AddendumList>('GET', `/addenda?keys=${keyOf(words)}`)).items.map((item) => item.words);

describe('a record of the Board', () => {
  const record = (body: object = ACTION) =>
    callers.secretariat<BoardRecord>('POST', '/board-records', { body: { ...body, cycle: place.cycle } });

  it('waits for the next papers, owner and closing words with it, and everyone who reads it reads what was added', async () => {
    const { ref, version } = bodyOf(await record());
    const cycle = bodyOf(await callers.officer<Cycle>('GET', '/cycles/2019-20-Q2'));
    expect(bodyOf(await find('Fill both posts.'))).toMatchObject({
      ...{ kind: 'board_record', pointer: '/text', ref, cycle: place.cycle, language: 'cy', state: 'missing' },
      dueOn: cycle.papersOn,
    });
    expect(bodyOf(await find('Force lead, Gwent')).pointer).toBe('/ownerPost');
    expect(await translate('Fill both posts.', 'Llenwch y ddwy swydd.')).toMatchObject({ state: 'translated' });
    for (const post of POSTS)
      expect([post, await read(callers[post], 'Fill both posts.')]).toEqual([post, ['Llenwch y ddwy swydd.']]);
    const closingWords = inOneLanguage('Both are filled.');
    await callers.secretariat('POST', `/board-records/${ref}/closings`, { version, body: { closingWords } });
    expect(bodyOf(await find('Both are filled.')).pointer).toBe('/closingWords');
  });

  it('that is edited is another text, and comes back', async () => {
    const { ref, version } = bodyOf(await record());
    await translate('Fill both posts.', 'Llenwch y ddwy swydd.');
    const { kind: _, ...rest } = ACTION;
    const body = { ...rest, text: inOneLanguage('Fill all posts.') };
    bodyOf(await callers.secretariat('PUT', `/board-records/${ref}`, { version, body }));
    expect((await find('Fill both posts.')).status).toBe(404);
    expect(bodyOf(await find('Fill all posts.'))).toMatchObject({ state: 'missing', translation: null });
  });
});

describe('a question of the Board', () => {
  it('is nobody’s to translate before it is circulated, its answer neither; then both are needed by the meeting', async () => {
    const asked = { ...place, pointer: '/confidence', text: 'Why not green?', language: 'en' };
    const question = bodyOf(await callers.boardMember<BoardQuestion>('POST', '/board-questions', { body: asked }));
    const at = `/board-questions/${question.ref}`;
    const body = { answer: 'Two are late.', language: 'en' };
    const { version } = bodyOf(
      await callers.officer<BoardQuestion>('POST', `${at}/answers`, { version: question.version, body }),
    );
    for (const caller of [callers.translator, callers.officer])
      for (const words of ['Why not green?', 'Two are late.']) expect((await find(words, caller)).status).toBe(404);
    bodyOf(await callers.secretariat('POST', `${at}/circulations`, { version, body: {} }));
    expect(bodyOf(await find('Why not green?'))).toMatchObject({ kind: 'board_question', dueOn: boardOn });
    expect(bodyOf(await find('Two are late.')).pointer).toBe('/answer');
    await translate('Two are late.', 'Mae dau’n hwyr.');
    expect(await read(callers.partnerLead, 'Two are late.')).toEqual(['Mae dau’n hwyr.']);
  });

  it('takes along what was translated of the same words elsewhere, and not before', async () => {
    await facts.force(
      `update report_question set text = 'Why not green?', text_language = 'en' where id = (select id from report_question where answer is null limit 1)`,
    );
    await translate('Why not green?', 'Pam nad yw’n wyrdd?');
    expect(await read(callers.boardMember, 'Why not green?')).toEqual([]);
    const asked = { ...place, pointer: '/confidence', text: 'Why not green?', language: 'en' };
    const question = bodyOf(await callers.boardMember<BoardQuestion>('POST', '/board-questions', { body: asked }));
    const at = `/board-questions/${question.ref}`;
    const { version } = bodyOf(
      await callers.officer<BoardQuestion>('POST', `${at}/answers`, {
        version: question.version,
        body: { answer: 'Two are late.', language: 'en' },
      }),
    );
    expect(await read(callers.boardMember, 'Why not green?')).toEqual([]);
    bodyOf(await callers.secretariat('POST', `${at}/circulations`, { version, body: {} }));
    expect(await read(callers.boardMember, 'Why not green?')).toEqual(['Pam nad yw’n wyrdd?']);
  });
});

describe('a report that was sent back', () => {
  it('waits by the day reports are due, and only its own force and the office read what was added', async () => {
    const [asked] = await facts.query<{ text: string; language: Language | null }>(
      `select q.text, q.text_language as language from report_question q join force f on f.id = q.force_id
       where f.slug = 'dyfed-powys' and q.answer is null order by q.id desc limit 1`,
    );
    const key = sha256(canonicalJson(inOneLanguage(asked!.text, asked!.language)));
    const cycle = bodyOf(await callers.officer<Cycle>('GET', '/cycles/2019-20-Q2'));
    expect(bodyOf(await callers.translator<Translation>('GET', `/translations/${key}`))).toMatchObject({
      ...{ kind: 'report_question', pointer: '/text', subject: 'dyfed-powys', dueOn: cycle.dueOn, cycle: '2019-20-Q2' },
      workstream: expect.any(String),
    });
    bodyOf(
      await callers.translator('PUT', `/translations/${key}`, { version: 0, body: { words: 'Pam?', finished: true } }),
    );
    const seen = async (caller: Caller) =>
      bodyOf(await caller<AddendumList>('GET', `/addenda?keys=${key}`)).items.map((item) => item.words);
    expect([await seen(callers.dyfedPowysLead), await seen(callers.officer)]).toEqual([['Pam?'], ['Pam?']]);
    for (const post of ['gwentLead', 'southWalesLead', 'boardMember', 'partnerLead'] as const)
      expect([post, await seen(callers[post])]).toEqual([post, []]);
  });
});

describe('the queue', () => {
  it('leads from one text to the next and round again, counts what waits and how many words', async () => {
    const { items, counts, wordsWaiting } = bodyOf(
      await callers.translator<TranslationList>('GET', '/translations?language=en&limit=200'),
    );
    const [first, second] = items;
    const { missing = 0, draft = 0, stale = 0 } = counts;
    expect(items).toHaveLength(missing + draft + stale);
    expect(wordsWaiting).toBe(items.reduce((sum, { words }) => sum + words, 0));
    const one = async (key: string) => bodyOf(await callers.translator<Translation>('GET', `/translations/${key}`));
    expect(await one(first!.key)).toMatchObject({ next: second!.key, waiting: items.length });
    expect((await one(items.at(-1)!.key)).next).toBe(first!.key);
  });

  it('answers for a hundred keys at once, and for nothing else', async () => {
    const keys = (count: number) => Array.from({ length: count }, () => '0'.repeat(64)).join(',');
    expect((await callers.boardMember('GET', `/addenda?keys=${keys(100)}`)).status).toBe(200);
    for (const bad of [keys(101), 'abc', ''])
      expect((await callers.boardMember('GET', `/addenda?keys=${bad}`)).status).toBe(400);
  });
});
