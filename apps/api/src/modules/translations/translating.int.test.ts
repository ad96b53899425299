import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AddendumList, Problem, Translation, TranslationList } from '@camau/contracts';
import { canonicalJson } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { addTranslator } from '../../../test/support/second-translator.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { sha256 } from '../../platform/history/canonical.js';

jest.setTimeout(120_000);

const POSTS = [
  'translator',
  'officer',
  'gwentLead',
  'southWalesLead',
  'boardMember',
  'partnerLead',
  'administrator',
] as const;
const SCORE = { en: 'Steps “taken”:\n50 % \\ tŷ 😀', cy: null, original: 'en', otherState: 'missing' };

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;
let second: Caller;
/** a circulated position with one more text in it that has no Welsh */
let cycle: string;
let key: string;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  second = await addTranslator(test);
  const [position] = await facts.query<{ id: string; ref: string; canonical: string }>(
    `select p.id, c.ref, p.canonical from position p join cycle c on c.id = p.cycle_id where p.circulated_at is not null order by p.sequence desc limit 1`,
  );
  cycle = position!.ref;
  const document = JSON.parse(position!.canonical) as {
    subjects: { slug: string; sections: { achieved: unknown }[] }[];
  };
  document.subjects.find(({ slug }) => slug === 'gwent')!.sections[0]!.achieved = SCORE;
  for (const table of ['camau.position', 'history.position'])
    await facts.force(`update ${table} set canonical = $2 where id = $1`, [position!.id, canonicalJson(document)]);
  key = sha256(canonicalJson(SCORE));
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

type Answered = Translation & Omit<Problem, 'title'>;
const path = () => `/translations/${key}`;
const save = (caller: Caller, version: number, words: string, finished = true, at = path()) =>
  caller<Answered>('PUT', at, { version, body: { words, finished } });
const check = (caller: Caller, version: number, at = path()) => caller<Answered>('POST', `${at}/checks`, { version });
const addenda = async (caller: Caller) =>
  (await caller<AddendumList>('GET', `/positions/${cycle}/addenda`)).body.items.filter((item) => item.key === key);

describe('who may', () => {
  it.each([
    ['translator', 200, 404],
    ['officer', 200, 403],
    ['gwentLead', 200, 403],
    ['boardMember', 403, 403],
    ['partnerLead', 403, 403],
    ['administrator', 403, 403],
  ] as const)('%s reads the queue: %i, writes what is not there: %i', async (post, reads, writes) => {
    const { status } = await callers[post]('GET', '/translations');
    const written = await save(callers[post], 0, 'x', true, `/translations/${'0'.repeat(64)}`);
    expect([status, written.status]).toEqual([reads, writes]);
  });
});

describe('the queue', () => {
  it('is ordered by when a text is needed, what was needed before the latest position after that and undated texts last, in pages that hold every text once', async () => {
    const items: TranslationList['items'] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: TranslationList } = await callers.translator<TranslationList>(
        'GET',
        `/translations?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      items.push(...body.items);
      cursor = body.nextCursor;
      if (cursor === null) {
        const { missing = 0, draft = 0, stale = 0 } = body.counts;
        expect(items).toHaveLength(missing + draft + stale);
      }
    } while (cursor !== null);
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
    const latest = items.find(({ kind, cycle: of }) => kind === 'position' && of === cycle)!.dueOn!;
    const isEarlier = ({ kind, cycle: of, dueOn }: (typeof items)[number]) =>
      kind === 'position' ? of !== cycle : dueOn !== null && dueOn < latest;
    const [needed, later] = [items.filter((item) => !isEarlier(item)), items.filter(isEarlier)];
    const live = needed.filter(({ dueOn }) => dueOn === null);
    expect(items).toEqual([...needed.filter(({ dueOn }) => dueOn !== null), ...later, ...live]);
    const days = (some: typeof items) => some.flatMap(({ dueOn }) => dueOn ?? []);
    expect(days(needed)).toEqual(days(needed).toSorted());
    expect(days(later)).toEqual(days(later).toSorted().toReversed());
    expect(new Set(later.map(({ kind }) => kind))).toEqual(new Set(['position', 'board_record', 'board_question']));
    expect(items.find((item) => item.key === key)).toMatchObject({
      ...{ kind: 'position', cycle, subject: 'gwent', language: 'cy', state: 'missing', text: SCORE, words: 7 },
      pointer: expect.stringMatching(/^\/subjects\/\d+\/sections\/0\/achieved$/),
    });
  });

  it('is narrowed by language and state', async () => {
    const { body } = await callers.translator<TranslationList>('GET', '/translations?language=en&limit=200');
    expect(body.items.every(({ language }) => language === 'en')).toBe(true);
    expect((await callers.translator<TranslationList>('GET', '/translations?state=checked')).body.items).toEqual([]);
  });
});

describe('frozen text', () => {
  it('is translated by an addendum under its hash, checked by a second person, and never altered', async () => {
    const before = await facts.query(`select canonical, sha256 from position order by id`);
    expect((await callers.translator<Translation>('GET', path())).body).toMatchObject({
      translation: null,
      editVersion: 0,
      allowedActions: ['translate'],
    });
    expect((await save(callers.translator, 0, 'Cam', false)).body).toMatchObject({ state: 'draft', editVersion: 1 });
    expect(await addenda(callers.boardMember)).toEqual([]);
    expect((await save(callers.translator, 0, 'Camau')).status).toBe(412);
    expect((await save(callers.translator, 1, ' ')).body.problems).toMatchObject([{ code: 'text_required' }]);
    expect((await check(second, 1)).body.problems).toMatchObject([{ code: 'translation_not_finished' }]);
    expect((await save(callers.translator, 1, 'Camau a gymerwyd')).body).toMatchObject({ state: 'translated' });
    expect(await addenda(callers.boardMember)).toMatchObject([
      { text: SCORE, words: 'Camau a gymerwyd', state: 'translated' },
    ]);
    const own = await check(callers.translator, 2);
    expect([own.status, own.body.problems.map(({ code }) => code)]).toEqual([409, ['checker_is_translator']]);
    expect((await check(callers.southWalesLead, 2)).status).toBe(403);
    expect((await check(second, 2)).body).toMatchObject({ state: 'checked', editVersion: 3 });
    expect(await addenda(callers.boardMember)).toMatchObject([
      { language: 'cy', state: 'checked', translatedBy: { en: 'Translator' }, checkedBy: { en: 'Second translator' } },
    ]);
    expect(await facts.query(`select canonical, sha256 from position order by id`)).toEqual(before);
  });

  it('is checked by the force whose text it is, and a change begins anew', async () => {
    expect((await save(callers.translator, 3, 'Y camau a gymerwyd')).body).toMatchObject({
      state: 'translated',
      editVersion: 4,
    });
    expect((await check(callers.gwentLead, 4)).body).toMatchObject({ state: 'checked' });
  });

  it('in two positions shows the same addendum', async () => {
    await facts.force(
      `insert into position (programme_id, cycle_id, version, sequence, canonical, sha256, previous_sha256, closed_by, closed_at, circulated_by, circulated_at)
       select p.programme_id, n.id, 1, p.sequence + 100, p.canonical, 'of another', p.sha256, p.closed_by, p.closed_at, p.circulated_by, p.circulated_at
       from position p join cycle c on c.id = p.cycle_id join cycle n on n.programme_id = p.programme_id and n.ref = '2019-20-Q3' where c.ref = $1 order by p.version desc limit 1`,
      [cycle],
    );
    const { body } = await callers.boardMember<AddendumList>('GET', '/positions/2019-20-Q3/addenda');
    expect(body.items.map((item) => item.words)).toContain('Y camau a gymerwyd');
  });

  it('of a position that is not circulated gives the Board no words of it', async () => {
    await facts.force(`update translation_addendum set is_circulated = false where text_sha256 = $1`, [key]);
    await facts.force(`update history.translation_addendum set is_circulated = false where text_sha256 = $1`, [key]);
    expect(await addenda(callers.boardMember)).toEqual([]);
    expect(await addenda(callers.southWalesLead)).toEqual([]);
    expect(await addenda(callers.gwentLead)).toHaveLength(1);
  });
});

describe('live text', () => {
  const milestone = async () =>
    (
      await facts.query<{ id: string; ref: string; title: { en: string; cy: string; otherState: string } }>(
        `select id, ref, title from milestone where ref = 'GWP-3-01' and removed_at is null`,
      )
    )[0]!;

  it('is translated in its place; a changed original is another text', async () => {
    const title = { en: 'Train every officer', cy: null, original: 'en', otherState: 'missing' };
    const { id } = await milestone();
    for (const table of ['camau.milestone', 'history.milestone'])
      await facts.force(`update ${table} set title = $2 where id = $1`, [id, JSON.stringify(title)]);
    const at = `/translations/${sha256(canonicalJson(title))}`;
    expect((await save(callers.translator, 0, 'Hyfforddi pob swyddog', true, at)).body).toMatchObject({
      ...{ kind: 'milestone', state: 'translated', ref: 'GWP-3-01', dueOn: null },
    });
    expect((await milestone()).title).toMatchObject({ cy: 'Hyfforddi pob swyddog', otherState: 'translated' });
    expect((await check(second, 1, at)).status).toBe(201);
    expect((await milestone()).title).toMatchObject({ en: title.en, otherState: 'checked' });
    const { body } = await callers.translator<TranslationList>('GET', '/translations?state=checked');
    expect(body.items.map(({ ref }) => ref)).toContain('GWP-3-01');
  });
});

describe('the database', () => {
  it('hashes as the application does', async () => {
    const [row] = await facts.query<{ hash: string }>(`select text_sha256($1::jsonb) as hash`, [JSON.stringify(SCORE)]);
    expect(row!.hash).toBe(key);
  });

  it.each([
    [
      'the same person on both sides',
      `update translation_addendum set state = 'checked', checked_by = translated_by, checked_at = now() where text_sha256 = $1`,
    ],
    [
      'checked by nobody',
      `update translation_addendum set state = 'checked', checked_by = null, checked_at = null where text_sha256 = $1`,
    ],
    ['a hash of other words', `update translation_addendum set text_sha256 = repeat('0', 64) where text_sha256 = $1`],
  ])('refuses %s', async (_, sql) => {
    await expect(facts.force(sql, [key])).rejects.toThrow(/violates check constraint/);
    await facts.query('rollback');
  });
});
