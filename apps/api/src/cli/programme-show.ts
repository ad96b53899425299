import type { Programme, ProgrammeSources } from '@camau/contracts';
import { z } from 'zod';
import type { DataSource } from 'typeorm';
import { toProgramme } from '../modules/programmes/programme.mapper.js';
import { ProgrammeSourcesReadModel } from '../modules/programmes/programme-sources.read-model.js';
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

/** A programme's definition with what its documents say. */
type Shown = Programme & { readonly sources: ProgrammeSources | null };

/**
 * `camau programme show`: every programme's definition, or one; as JSON what `GET /programmes/{programme}` answers and, under
 * `sources`, what `GET /programmes/{programme}/sources` does.
 */
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
async function readProgrammes(owner: DataSource): Promise<Shown[]> {
  const model = new ProgrammeReadModel();
  const documents = new ProgrammeSourcesReadModel();
  return new DatabaseSession(owner).read(anonymousContext('command'), async (tx) => {
    const ids = await tx.rows('command.programmes', 'select id from programme order by slug', [], programmeIdSchema);
    const shown: Shown[] = [];
    for (const { id } of ids) {
      const row = await model.find(tx, id);
      if (row !== null) shown.push({ ...toProgramme(row, tx.today), sources: await documents.find(tx, id) });
    }
    return shown;
  });
}
