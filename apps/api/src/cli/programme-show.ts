import type { Programme } from '@camau/contracts';
import { z } from 'zod';
import type { DataSource } from 'typeorm';
import { toProgramme } from '../modules/programmes/programme.mapper.js';
import { ProgrammeReadModel } from '../modules/programmes/programme.read-model.js';
import { DatabaseSession } from '../platform/database/database-session.js';
import { anonymousContext } from '../platform/database/request-context.js';
import { CommandError } from './command-error.js';
import { say, withOwner } from './with-owner.js';

const programmeIdSchema = z.object({ id: z.string() });

interface ShowOptions {
  readonly json?: boolean;
  readonly programme?: string;
}

/** `camau programme show`: every programme's definition, or one; as JSON what `GET /programmes/{programme}` answers. */
export async function showProgrammes({ json = false, programme }: ShowOptions): Promise<void> {
  const definitions = await withOwner(readProgrammes);
  const asked = programme === undefined ? definitions : definitions.filter(({ slug }) => slug === programme);
  if (programme !== undefined && asked.length === 0) throw new CommandError(`There is no programme ${programme}.`);
  if (json) return say(JSON.stringify(programme === undefined ? asked : asked[0], null, 2));
  if (asked.length === 0) say('The database holds no programme.');
  for (const { slug, name, version, startsOn, endsOn, forces, bodies, workstreams } of asked) {
    say(
      `${slug}: ${name.en ?? name.cy}, ${startsOn} to ${endsOn}, version ${version}; ${forces.length} forces, ${bodies.length} bodies, ${workstreams.length} workstreams`,
    );
  }
}

/** Every definition, by slug. NB: the owner is bound by no row policy, so an anonymous context sees them all. */
async function readProgrammes(owner: DataSource): Promise<Programme[]> {
  const model = new ProgrammeReadModel();
  return new DatabaseSession(owner).read(anonymousContext('command'), async (tx) => {
    const ids = await tx.rows('command.programmes', 'select id from programme order by slug', [], programmeIdSchema);
    const rows = await Promise.all(ids.map(({ id }) => model.find(tx, id)));
    return rows.filter((row) => row !== null).map((row) => toProgramme(row, tx.today));
  });
}
