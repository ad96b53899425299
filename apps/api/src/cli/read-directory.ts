import { describeDefinitionError, type DefinitionError } from '../modules/programmes/definition/definition-error.js';
import {
  readDemonstration,
  type Demonstration,
} from '../modules/programmes/definition/demonstration/read-demonstration.js';
import type { ProgrammeDefinition } from '../modules/programmes/definition/programme-definition.js';
import { readProgrammeDefinition } from '../modules/programmes/definition/read-programme-definition.js';
import { CommandError } from './command-error.js';

/** Reads a programme's folder; throws CommandError listing every fault with file, line and field. */
export async function definitionIn(directory: string): Promise<ProgrammeDefinition> {
  const reading = await readProgrammeDefinition(directory);
  if ('errors' in reading) throw listing(reading.errors);
  return reading.definition;
}

/** Reads the demonstration of a programme's folder; throws like `definitionIn`. */
export async function demonstrationIn(directory: string, definition: ProgrammeDefinition): Promise<Demonstration> {
  const reading = await readDemonstration(directory, definition);
  if ('errors' in reading) throw listing(reading.errors);
  return reading.demonstration;
}

function listing(errors: readonly DefinitionError[]): CommandError {
  return new CommandError(errors.map(describeDefinitionError).join('\n'));
}
