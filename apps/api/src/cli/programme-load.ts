import { startOfBusinessDay } from '@camau/domain';
import type { DataSource } from 'typeorm';
import type { Demonstration } from '../modules/programmes/definition/demonstration/read-demonstration.js';
import type { ProgrammeDefinition } from '../modules/programmes/definition/programme-definition.js';
import { LoadRefusal, type Change } from '../modules/programmes/loading/compare-rows.js';
import { loadProgramme } from '../modules/programmes/loading/load-programme.js';
import { loadUsers } from '../modules/programmes/loading/load-users.js';
import { ClockRefusal, readFactsClock, startDemonstrationClock } from '../platform/clock/facts-clock.js';
import { readConfig } from '../platform/config/config.js';
import { Passwords } from '../platform/sessions/passwords.js';
import { CommandError } from './command-error.js';
import { DEMONSTRATION_PASSWORD } from './demonstration-posts.js';
import { playDemonstration } from './play-demonstration.js';
import { definitionIn, demonstrationIn } from './read-directory.js';
import { say, withOwner } from './with-owner.js';

interface LoadCommand {
  readonly dryRun?: boolean;
  readonly demonstration?: boolean;
}

/** `camau programme load DIR`: reads and checks the folder, then loads it; says what changed, or what would. */
export async function loadFolder(
  directory: string,
  { dryRun = false, demonstration: isDemonstration = false }: LoadCommand,
): Promise<void> {
  if (dryRun && isDemonstration) throw new CommandError('A demonstration cannot be loaded as a dry run.');
  if (isDemonstration && readConfig().mode === 'production')
    throw new CommandError('A demonstration is refused in production.');
  const definition = await definitionIn(directory);
  const demonstration = isDemonstration ? await demonstrationIn(directory, definition) : null;
  await withOwner(async (owner) => {
    if (demonstration !== null) await beginDemonstration(owner, definition, demonstration);
    tell(await loadProgramme(owner, definition, { dryRun }), dryRun);
    if (demonstration !== null) await loadDemonstration(owner, definition, demonstration);
  }).catch((error: unknown) => {
    throw error instanceof LoadRefusal || error instanceof ClockRefusal ? new CommandError(error.message) : error;
  });
}

/**
 * The clock begins with the programme's first day, or its first step when that is earlier. A demonstration that was
 * interrupted goes on where it stopped.
 */
async function beginDemonstration(
  owner: DataSource,
  { startsOn }: ProgrammeDefinition,
  { steps }: Demonstration,
): Promise<void> {
  if ((await readFactsClock(owner)).mode === 'demonstration') return;
  const begins = [startOfBusinessDay(startsOn).getTime(), ...steps.map(({ at }) => Date.parse(at))];
  await startDemonstrationClock(owner, new Date(Math.min(...begins)).toISOString());
}

async function loadDemonstration(
  owner: DataSource,
  definition: ProgrammeDefinition,
  demonstration: Demonstration,
): Promise<void> {
  const hash = await new Passwords().hash(DEMONSTRATION_PASSWORD);
  const added = await loadUsers(owner, definition.slug, demonstration.posts, hash);
  say(`${added} demonstration posts added.`);
  const played = await playDemonstration(readConfig(), owner, definition, demonstration);
  say(
    `${played} of ${demonstration.steps.length} steps played; the facts clock stands at ${(await readFactsClock(owner)).now}.`,
  );
}

function tell(changes: readonly Change[], dryRun: boolean): void {
  const told = changes.filter(({ kind }) => kind !== 'same');
  for (const { table, ref, kind, fields } of told)
    say(`${[kind, table, ref].join(' ').trimEnd()}${kind === 'change' ? `: ${fields.join(', ')}` : ''}`);
  if (told.length === 0) return say('Nothing to change.');
  say(dryRun ? `${told.length} rows would change; nothing was changed.` : `${told.length} rows changed.`);
}
