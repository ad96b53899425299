import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  COMMITMENT_KINDS,
  DOCUMENT_CLASSES,
  FRAMEWORK_ITEM_KINDS,
  PLACE_SUBJECTS,
  STATEMENT_TOPICS,
} from '@camau/domain';
import type { ApiClient } from '@camau/api-client';
import type { ProgrammeDefinition } from '../src/modules/programmes/definition/programme-definition.js';
import { loadProgramme } from '../src/modules/programmes/loading/load-programme.js';
import { openOwner } from '../src/platform/database/data-source.js';
import { query } from './support/as-owner.js';
import { EARLY_ACTION, readDefinition } from './support/definitions.js';
import { signIn } from './support/sign-in.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SLUG = 'early-action-together';
let test: TestApp;
let lead: ApiClient;
let definition: ProgrammeDefinition;
beforeAll(async () => {
  test = await startTestApp();
  lead = await signIn(test, 'gwentLead');
  definition = await readDefinition(EARLY_ACTION);
});
afterAll(() => test.close());

const find = (programme = SLUG, asAt?: string) =>
  lead.GET('/api/v1/programmes/{programme}/sources', {
    params: { path: { programme }, query: asAt === undefined ? {} : { asAt } },
  });

describe('what the documents say', () => {
  it('is answered by class, clause by clause, in the words of the documents', async () => {
    const { data, response } = await find();
    expect(response.headers.get('etag')).toBe('"1"');
    expect(data?.documents.map(({ file, class: own, clauses }) => [file.slice(0, 3), own, clauses.length])).toEqual([
      ['000', 'agreement', 10],
      ['001', 'published_statement', 18],
      ['004', 'published_statement', 8],
      ['003', 'published_statement', 5],
      ['002', 'related', 3],
    ]);
    const clauses = data!.documents.flatMap((document) => document.clauses);
    expect(clauses.every(({ text, source }) => source.kind === 'seed' && source.quote === text)).toBe(true);
    expect(clauses.filter(({ class: own }) => own === 'related').map(({ ref }) => ref)).toEqual([
      'PP-04',
      'PP-05',
      'AC-01',
      'AC-02',
      'AC-03',
    ]);
    expect(clauses.find(({ ref }) => ref === 'PA-09')).toMatchObject({
      kind: 'commitment',
      parts: ['design', 'test', 'implement'],
      isPerForce: false,
    });
  });

  it('holds statements, strands, flaws and the later framework as the files give them', async () => {
    const { data } = await find();
    expect(data?.statements.map(({ ref, topic, about, source }) => ({ ref, topic, about, source }))).toEqual(
      definition.statements.map(({ ref, topic, about, source }) => ({ ref, topic, about, source })),
    );
    expect(data?.strands).toEqual(definition.strands);
    expect(data?.documents.flatMap(({ flaws }) => flaws)).toHaveLength(5);
    expect(data?.frameworks).toMatchObject([{ document: definition.frameworks[0]!.document, isLater: true }]);
    expect(data?.frameworks[0]?.items.map(({ kind, number, code }) => `${kind} ${code ?? number}`)).toEqual([
      'prevention_tier primary',
      'prevention_tier secondary',
      'prevention_tier tertiary',
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `principle ${number}`),
    ]);
  });

  it('says of each force what there is, or that there is nothing', async () => {
    const { data } = await find();
    expect(
      data?.places.map(({ force, areas, objectivesGap, initiatives, initiativesGap }) => [
        force,
        areas.length,
        objectivesGap === null,
        initiatives.length,
        initiativesGap === null,
      ]),
    ).toEqual([
      ['dyfed-powys', 0, false, 0, false],
      ['gwent', 0, false, 7, true],
      ['north-wales', 0, false, 4, true],
      ['south-wales', 6, true, 0, false],
    ]);
    expect(data?.otherInitiatives).toHaveLength(10);
  });

  it('is not found in a programme no grant of the caller is in', async () => {
    const { error, response } = await find('two-force-test');
    expect([response.status, error?.code]).toEqual([404, 'not_found']);
  });
});

describe('the definition', () => {
  it('keeps award, oversight, descriptions and the names the documents use', async () => {
    const { data } = await lead.GET('/api/v1/programmes/{programme}', { params: { path: { programme: SLUG } } });
    expect(data).toMatchObject({
      award: definition.award,
      oversight: definition.oversight,
      datesSource: definition.datesSource,
    });
    expect(data?.workstreams.map(({ description }) => description)).toEqual(
      definition.workstreams.map(({ description }) => description),
    );
    const courts = data?.bodies.find(({ code }) => code === 'HMCTS');
    expect(courts?.names.map(({ name, validTo }) => [name, validTo])).toEqual([
      ['Her Majesty’s Courts and Tribunals Service, Wales', '2022-09-08'],
      ['Her Majesty Courts and Tribunal Service (Wales)', '2022-09-08'],
    ]);
  });

  it('gives each force the body that it is', async () => {
    const rows = await query(
      test.database.superuserUrl,
      'select f.code as force, b.code as body from force f join body b on b.programme_id = f.programme_id and b.id = f.body_id order by 1',
    );
    expect(rows).toEqual(['DPP', 'GWP', 'NWP', 'SWP'].map((code) => ({ force: code, body: code })));
  });

  it.each([
    ['document', 'class', DOCUMENT_CLASSES],
    ['clause', 'class', DOCUMENT_CLASSES],
    ['commitment', 'kind', COMMITMENT_KINDS],
    ['statement', 'topic', STATEMENT_TOPICS],
    ['framework_item', 'kind', FRAMEWORK_ITEM_KINDS],
    ['place_gap', 'subject', PLACE_SUBJECTS],
  ])('lets %s.%s hold the codes of the domain and no others', async (table, column, codes) => {
    const [row] = await query<{ text: string }>(
      test.database.superuserUrl,
      `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = format('camau.%I', $1::text)::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like 'CHECK ((' || $2 || ' = ANY%'`,
      [table, column],
    );
    expect([...(row?.text ?? '').matchAll(/'([a-z_]+)'::text/g)].map(([, code]) => code)).toEqual([...codes]);
  });

  it('changes an award by the files alone, and shows what it was', async () => {
    const owner = await openOwner(test.database.config);
    const changes = await loadProgramme(
      owner,
      { ...definition, award: { ...definition.award!, amountPence: 687_000_000 } },
      { dryRun: false },
    );
    await owner.destroy();
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { table: 'programme', ref: SLUG, kind: 'change', fields: ['definition_sha256'] },
      { table: 'award', ref: '', kind: 'change', fields: ['amount_pence'] },
    ]);
    const award = async (asAt?: string) =>
      (
        await lead.GET('/api/v1/programmes/{programme}', {
          params: { path: { programme: SLUG }, query: asAt === undefined ? {} : { asAt } },
        })
      ).data?.award?.amountPence;
    expect(await award()).toBe(687_000_000);
    expect(await award('2019-10-14')).toBe(680_000_000);
    expect((await find()).data?.version).toBe(2);
  });
});
