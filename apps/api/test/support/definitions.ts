import { join } from 'node:path';
import {
  readDemonstration,
  type Demonstration,
} from '../../src/modules/programmes/definition/demonstration/read-demonstration.js';
import type { ProgrammeDefinition } from '../../src/modules/programmes/definition/programme-definition.js';
import { readProgrammeDefinition } from '../../src/modules/programmes/definition/read-programme-definition.js';

const REPOSITORY = join(import.meta.dirname, '../../../..');

/** Folder of the real programme. */
export const EARLY_ACTION = join(REPOSITORY, 'programmes/early-action-together');
/** Folder of a programme that has nothing in common with it but the code that runs both. */
export const TWO_FORCES = join(REPOSITORY, 'apps/api/test/fixtures/programmes/two-force-test');

/** Reads a folder's definition; throws when it is not sound. */
export async function readDefinition(directory: string): Promise<ProgrammeDefinition> {
  const reading = await readProgrammeDefinition(directory);
  if ('errors' in reading) throw new Error(JSON.stringify(reading.errors));
  return reading.definition;
}

/** Reads a folder's demonstration; throws when it is not sound. */
export async function readScript(directory: string, definition: ProgrammeDefinition): Promise<Demonstration> {
  const reading = await readDemonstration(directory, definition);
  if ('errors' in reading) throw new Error(JSON.stringify(reading.errors));
  return reading.demonstration;
}
