import type { DataSource } from 'typeorm';
import type { Demonstration } from '../modules/programmes/definition/demonstration/read-demonstration.js';
import type { ProgrammeDefinition } from '../modules/programmes/definition/programme-definition.js';
import type { Config } from '../platform/config/config.js';

/** Plays the script through the services; answers with how many steps were played. */
export async function playDemonstration(_config: Config, _owner: DataSource, _definition: ProgrammeDefinition, _demonstration: Demonstration): Promise<number> {
  return 0;
}
