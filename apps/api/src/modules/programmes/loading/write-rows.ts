import { z } from 'zod';
import type { OwnerTx } from '../../../platform/database/owner-write.js';
import { compareRows, type Change, type PlannedChange, type PresentRow } from './compare-rows.js';
import type { Fields, WantedTable } from './definition-rows.js';

const presentSchema = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) });
const idSchema = z.object({ id: z.string() });
const bodySchema = z.object({ id: z.string(), code: z.string() });

/** Brings one table of a programme to the wanted rows, body codes resolved; answers with what changed. */
export async function writeTable(tx: OwnerTx, programmeId: string, wanted: WantedTable): Promise<Change[]> {
  const bodies = new Map(
    (await tx.rows('select id, code from body where programme_id = $1', [programmeId], bodySchema)).map(
      ({ id, code }) => [code, id],
    ),
  );
  const codes = new Map([...bodies].map(([code, id]) => [id, code]));
  const present = (await presentRows(tx, wanted.table, programmeId)).map((row) => withBodyCode(row, codes));
  const changes = compareRows(wanted, present, tx.today);
  for (const planned of changes) {
    const { body, ...row } = planned.row;
    await writeRow(tx, planned, body === undefined ? row : { ...row, body_id: bodies.get(body as string) }, {
      programme_id: programmeId,
    });
  }
  return changes.map(describe);
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

function withBodyCode({ id, fields }: PresentRow, codes: ReadonlyMap<string, string>): PresentRow {
  const { body_id: bodyId, ...rest } = fields;
  return { id, fields: bodyId === undefined ? rest : { ...rest, body: codes.get(bodyId as string) } };
}
