import { z } from 'zod';
import type { OwnerTx } from '../../../platform/database/owner-write.js';
import { compareRows, type Change, type PlannedChange, type PresentRow } from './compare-rows.js';
import type { Fields, WantedTable } from './wanted-table.js';

const presentSchema = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) });
const idSchema = z.object({ id: z.string() });
const keySchema = z.object({ id: z.string(), key: z.string() });

/** Parents of the definition's tables and the column by which the files name one; a child's column is `<parent>_id`. */
const PARENTS: Readonly<Record<string, string>> = {
  body: 'code',
  force: 'code',
  document: 'file',
  clause: 'ref',
  local_area: 'slug',
  framework: 'ref',
};

/** Ids of a parent table's rows by their keys. */
type Ids = ReadonlyMap<string, string>;

/** Brings one table of a programme to the wanted rows, parents' keys resolved; answers with what changed. */
export async function writeTable(tx: OwnerTx, programmeId: string, wanted: WantedTable): Promise<Change[]> {
  const rows = await presentRows(tx, wanted.table, programmeId);
  const named = new Set([...wanted.rows, ...rows.map(({ fields }) => fields)].flatMap((row) => Object.keys(row)));
  const parents = new Map<string, Ids>();
  for (const parent of Object.keys(PARENTS))
    if (named.has(parent) || named.has(`${parent}_id`)) parents.set(parent, await idsOf(tx, parent, programmeId));
  const present = rows.map(({ id, fields }) => ({ id, fields: withKeys(fields, parents) }));
  const changes = compareRows(wanted, present, tx.today);
  for (const planned of changes)
    await writeRow(tx, planned, withIds(planned.row, parents), { programme_id: programmeId });
  return changes.map(describe);
}

async function idsOf(tx: OwnerTx, parent: string, programmeId: string): Promise<Ids> {
  const rows = await tx.rows(
    `select id, ${PARENTS[parent]} as key from ${parent} where programme_id = $1`,
    [programmeId],
    keySchema,
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}

function withIds(row: Fields, parents: ReadonlyMap<string, Ids>): Fields {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const ids = parents.get(column);
      return ids === undefined ? [column, value] : [`${column}_id`, ids.get(String(value)) ?? null];
    }),
  );
}

function withKeys(row: Fields, parents: ReadonlyMap<string, Ids>): Fields {
  const keys = new Map([...parents].map(([parent, ids]) => [parent, new Map([...ids].map(([key, id]) => [id, key]))]));
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const parent = column.endsWith('_id') ? keys.get(column.slice(0, -3)) : undefined;
      return parent === undefined ? [column, value] : [column.slice(0, -3), parent.get(String(value)) ?? null];
    }),
  );
}

/** What is said of a change: without the values. */
export function describe({ table, ref, kind, fields }: PlannedChange): Change {
  return { table, ref, kind, fields };
}

/** Adds or changes one row; answers with its id. `given` are columns only an added row is given. */
export async function writeRow(tx: OwnerTx, planned: PlannedChange, row: Fields, given: Fields = {}): Promise<string> {
  const { table, id } = planned;
  if (id === null) {
    const whole = { ...given, ...row };
    const columns = Object.keys(whole).join(', ');
    const [added] = await tx.rows(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb) returning id`,
      [JSON.stringify(whole)],
      idSchema,
    );
    return added!.id;
  }
  if (planned.kind !== 'same') {
    const columns = Object.keys(row);
    const values = columns.map((column) => `r.${column}`).join(', ');
    await tx.run(
      `update ${table} t set (${columns.join(', ')}) = row(${values}) from jsonb_populate_record(null::${table}, $1::jsonb) r where t.id = $2`,
      [JSON.stringify(row), id],
    );
  }
  return id;
}

async function presentRows(tx: OwnerTx, table: string, programmeId: string): Promise<PresentRow[]> {
  return tx.rows(
    `select t.id, to_jsonb(t) - 'id' - 'programme_id' as fields from ${table} t where t.programme_id = $1 order by to_jsonb(t)::text`,
    [programmeId],
    presentSchema,
  );
}
