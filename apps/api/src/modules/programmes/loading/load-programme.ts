import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { ownerWrite, Undone, type OwnerTx } from '../../../platform/database/owner-write.js';
import type { ProgrammeDefinition } from '../definition/programme-definition.js';
import { change, type Change, type PlannedChange } from './compare-rows.js';
import { definitionTables, programmeRow } from './definition-rows.js';
import { planCycles } from './plan-cycles.js';
import { describe, writeRow, writeTable } from './write-rows.js';

export interface LoadOptions {
  /** say what would change, and change nothing */
  readonly dryRun: boolean;
}

const presentSchema = z.object({ id: z.string(), version: z.number(), fields: z.record(z.string(), z.unknown()) });

/**
 * Loads a programme's definition: one transaction, every row named with what became of it. Run again it changes nothing.
 * On an error nothing is changed; a row that the files no longer hold is ended, or refused with LoadRefusal.
 */
export async function loadProgramme(
  owner: DataSource,
  definition: ProgrammeDefinition,
  { dryRun }: LoadOptions,
): Promise<Change[]> {
  return ownerWrite(owner, 'programme definition loaded', async (tx) => {
    const changes = await writeDefinition(tx, definition);
    if (dryRun) throw new Undone(changes);
    return changes;
  });
}

async function writeDefinition(tx: OwnerTx, definition: ProgrammeDefinition): Promise<Change[]> {
  await tx.run(`select pg_advisory_xact_lock(hashtext('camau.programme.load'))`);
  const { planned, programmeId } = await writeProgramme(tx, definition);
  const changes: Change[] = [describe(planned)];
  for (const table of definitionTables(definition)) changes.push(...(await writeTable(tx, programmeId, table)));
  changes.push(...(await planCycles(tx, programmeId, definition)));
  const count = (kind: Change['kind']): number => changes.filter((each) => each.kind === kind).length;
  if (planned.kind !== 'same') {
    const facts = {
      slug: definition.slug,
      sha256: planned.row['definition_sha256'],
      added: count('add'),
      changed: count('change'),
      ended: count('end'),
    };
    await tx.record({
      action: 'programme_loaded',
      programmeId,
      subjectType: 'programme',
      subjectId: definition.slug,
      facts,
    });
  }
  return changes;
}

/** NB: the row holds the definition's hash, so it changes, and its version counts on, whenever anything in the files did. */
async function writeProgramme(
  tx: OwnerTx,
  definition: ProgrammeDefinition,
): Promise<{ planned: PlannedChange; programmeId: string }> {
  const row = programmeRow(definition);
  const { slug } = definition;
  const [present] = await tx.rows(
    `select id, version, to_jsonb(p) - 'id' - 'version' as fields from programme p where slug = $1`,
    [slug],
    presentSchema,
  );
  const planned: PlannedChange =
    present === undefined
      ? { table: 'programme', ref: slug, kind: 'add', fields: Object.keys(row), id: null, row }
      : change('programme', slug, present, row);
  const programmeId = await writeRow(
    tx,
    planned,
    present === undefined ? row : { ...row, version: present.version + 1 },
  );
  return { planned, programmeId };
}
