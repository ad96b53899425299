import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { setUpDatabase } from '../src/cli/migrate.js';
import type { ProgrammeDefinition } from '../src/modules/programmes/definition/programme-definition.js';
import { LoadRefusal, type Change } from '../src/modules/programmes/loading/compare-rows.js';
import { loadProgramme } from '../src/modules/programmes/loading/load-programme.js';
import { openOwner } from '../src/platform/database/data-source.js';
import { query } from './support/as-owner.js';
import { EARLY_ACTION, readDefinition, TWO_FORCES } from './support/definitions.js';
import { createEmptyDatabase, type TestDatabase } from './support/test-app.js';

let database: TestDatabase;
let owner: DataSource;
let definition: ProgrammeDefinition;

beforeAll(async () => {
  database = await createEmptyDatabase();
  owner = await openOwner(database.config);
  definition = await readDefinition(EARLY_ACTION);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

/** Everything the loader writes, as text: equal before and after where nothing may have changed. */
async function contents(): Promise<string> {
  const tables = [
    'programme',
    'force',
    'body',
    'seat',
    'body_relation',
    'principle',
    'outcome',
    'workstream',
    'board_date',
    'cycle',
    'award',
    'body_name',
    'document',
    'document_flaw',
    'clause',
    'commitment',
    'strand',
    'statement',
    'local_area',
    'area_objective',
    'initiative',
    'place_gap',
    'framework',
    'framework_item',
  ];
  const dumps = tables.flatMap((table) => [`camau.${table}`, `history.${table}`]).concat('audit.event');
  const rows = await Promise.all(
    dumps.map((table) => query(database.superuserUrl, `select to_jsonb(t)::text as row from ${table} t order by 1`)),
  );
  return JSON.stringify(rows);
}

const kinds = (changes: readonly Change[]): string[] => [...new Set(changes.map(({ kind }) => kind))].sort();
const load = (changed: ProgrammeDefinition, dryRun = false): Promise<Change[]> =>
  loadProgramme(owner, changed, { dryRun });

describe('a new database', () => {
  it('is set up from empty, and again without a change', async () => {
    expect((await setUpDatabase(owner)).length).toBeGreaterThan(0);
    expect(await setUpDatabase(owner)).toEqual([]);
    const [calendar] = await query(
      database.superuserUrl,
      `select count(*)::int as days, max(n) as last, bool_and(is_working = (n > before)) as steps from
      (select *, lag(n, 1, 0) over (order by day) as before from working_day) w`,
    );
    expect(calendar).toEqual({ days: 7670, last: expect.any(Number), steps: true });
    expect(
      await query(
        database.superuserUrl,
        `select day::text from working_day where not is_working and day between '2019-04-19' and '2019-04-22' order by day`,
      ),
    ).toHaveLength(4);
  });

  it('says what a load would change, and changes nothing', async () => {
    const before = await contents();
    const changes = await load(definition, true);
    expect(kinds(changes)).toEqual(['add']);
    expect(await contents()).toBe(before);
  });

  it('takes the definition once', async () => {
    expect(kinds(await load(definition))).toEqual(['add']);
    const before = await contents();
    expect(kinds(await load(definition))).toEqual(['same']);
    expect(await contents()).toBe(before);
  });
});

describe('loading again', () => {
  it('changes the one thing that changed, keeps what it was, and counts the version on', async () => {
    const [first, ...others] = definition.outcomes;
    const changed = { ...definition, outcomes: [{ ...first!, text: { ...first!.text, en: 'Reworded' } }, ...others] };
    const changes = (await load(changed)).filter(({ kind }) => kind !== 'same');
    expect(changes).toEqual([
      { table: 'programme', ref: definition.slug, kind: 'change', fields: ['definition_sha256'] },
      { table: 'outcome', ref: String(first!.number), kind: 'change', fields: ['text'] },
    ]);
    const history = await query(
      database.superuserUrl,
      `select text ->> 'en' as words from history.outcome where number = $1 order by valid_from`,
      [first!.number],
    );
    expect(history).toEqual([{ words: first!.text.en }, { words: 'Reworded' }]);
    expect(await query(database.superuserUrl, 'select version from programme')).toEqual([{ version: 2 }]);
    await load(definition);
  });

  it('ends a relation the files no longer hold, and does it once', async () => {
    const index = definition.bodies.findIndex(({ relations }) => relations.length > 0);
    const bodies = definition.bodies.map((body, at) =>
      at === index ? { ...body, relations: body.relations.slice(1) } : body,
    );
    const gone = definition.bodies[index]!.relations[0]!;
    const changes = await load({ ...definition, bodies });
    expect(changes.filter(({ kind }) => kind === 'end')).toEqual([
      {
        table: 'body_relation',
        ref: `${definition.bodies[index]!.code} ${gone.relation} ${gone.validFrom ?? ''}`,
        kind: 'end',
        fields: ['ends_on'],
      },
    ]);
    const before = await contents();
    expect(kinds(await load({ ...definition, bodies }))).toEqual(['same']);
    expect(await contents()).toBe(before);
    const [count] = await query<{ ended: number }>(
      database.superuserUrl,
      'select count(*)::int as ended from body_relation where ends_on is not null',
    );
    expect(count?.ended).toBe(1);
  });

  it('moves a Board date with its cycle, both of them planned', async () => {
    const last = definition.boardDates.at(-1)!;
    const boardDates = [
      ...definition.boardDates.slice(0, -1),
      { ...last, boardOn: '2020-05-20' as typeof last.boardOn },
    ];
    const changes = (await load({ ...definition, boardDates })).filter(({ kind }) => kind === 'change');
    expect(changes).toContainEqual({ table: 'board_date', ref: '2020-05-20', kind: 'change', fields: ['board_on'] });
    expect(changes).toContainEqual({
      table: 'cycle',
      ref: last.cycle,
      kind: 'change',
      fields: ['due_on', 'review_by_on', 'close_by_on', 'papers_on', 'board_on', 'data_on'],
    });
  });

  it.each([
    ['a force that is gone', { forces: 'forces' as const, message: /force GWP .*nothing is ever deleted/ }],
    [
      'a workstream that is gone',
      { forces: 'workstreams' as const, message: /workstream SC .*nothing is ever deleted/ },
    ],
  ])('refuses %s, and changes nothing at all', async (_, { forces: list, message }) => {
    const before = await contents();
    const shorter = {
      ...definition,
      subtitle: { ...definition.subtitle, en: 'Changed as well' },
      [list]: definition[list].slice(0, -1),
    };
    await expect(load(shorter)).rejects.toThrow(message);
    await expect(load(shorter)).rejects.toBeInstanceOf(LoadRefusal);
    expect(await contents()).toBe(before);
  });

  it('changes nothing when the database refuses the last row', async () => {
    const before = await contents();
    const [first, second, ...others] = definition.workstreams;
    const clash = {
      ...definition,
      subtitle: { ...definition.subtitle, en: 'Changed as well' },
      workstreams: [first!, { ...second!, slug: first!.slug }, ...others],
    };
    await expect(load(clash)).rejects.toThrow();
    expect(await contents()).toBe(before);
  });

  it('takes a second programme beside the first, and leaves that one alone', async () => {
    const other = await readDefinition(TWO_FORCES);
    expect(kinds(await load(other))).toEqual(['add']);
    const rows = await query(
      database.superuserUrl,
      `select p.slug, count(*)::int as forces from programme p join force f on f.programme_id = p.id group by p.slug order by p.slug`,
    );
    expect(rows).toEqual([
      { slug: 'early-action-together', forces: 4 },
      { slug: 'two-force-test', forces: 2 },
    ]);
    expect(kinds(await load(other))).toEqual(['same']);
  });
});
