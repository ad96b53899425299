import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type DefinitionError, type Report, inReadingOrder } from './definition-error.js';
import { parseFile, reportInto } from './parse-file.js';
import { checkProgramme } from './programme-checks.js';
import type { ProgrammeDefinition } from './programme-definition.js';
import {
  bodiesFileSchema,
  forcesFileSchema,
  outcomesFileSchema,
  principlesFileSchema,
  programmeFileSchema,
  workstreamsFileSchema,
} from './programme.schema.js';
import { findSources, quoteStandsAt } from './quotes.js';
import { type YamlFile, readYamlFile } from './yaml-file.js';

export type ProgrammeReading = { definition: ProgrammeDefinition } | { errors: DefinitionError[] };

/**
 * Reads and checks one programme's folder: programme, principles, outcomes, forces, bodies and workstreams (.yaml), and the
 * documents in sources/ that they quote. Every error names file, line and field; all are returned together, in reading order.
 */
export async function readProgrammeDefinition(directory: string): Promise<ProgrammeReading> {
  const errors: DefinitionError[] = [];
  const files = new Map<string, YamlFile>();
  const read = async <T extends z.ZodType>(name: string, schema: T): Promise<z.output<T> | null> => {
    const result = await readYamlFile(directory, name);
    if ('errors' in result) return keep(errors, result.errors);
    files.set(name, result.file);
    const parsed = parseFile(result.file, schema);
    return 'errors' in parsed ? keep(errors, parsed.errors) : parsed.value;
  };
  const programme = await read('programme.yaml', programmeFileSchema);
  const principles = await read('principles.yaml', principlesFileSchema);
  const outcomes = await read('outcomes.yaml', outcomesFileSchema);
  const forces = await read('forces.yaml', forcesFileSchema);
  const bodies = await read('bodies.yaml', bodiesFileSchema);
  const workstreams = await read('workstreams.yaml', workstreamsFileSchema);
  if (!(programme && principles && outcomes && forces && bodies && workstreams))
    return { errors: inReadingOrder(errors) };

  const definition = { ...programme, ...principles, ...outcomes, ...forces, ...bodies, ...workstreams };
  const report = reportInto(errors, files);
  checkProgramme(definition, report);
  const parts = {
    'programme.yaml': programme,
    'principles.yaml': principles,
    'outcomes.yaml': outcomes,
    'forces.yaml': forces,
    'bodies.yaml': bodies,
    'workstreams.yaml': workstreams,
  };
  for (const [name, value] of Object.entries(parts)) await checkQuotes(directory, name, value, report);
  return errors.length > 0 ? { errors: inReadingOrder(errors) } : { definition };
}

function keep(errors: DefinitionError[], more: DefinitionError[]): null {
  errors.push(...more);
  return null;
}

/** Every quoted source must stand in its document, word for word, on the line it names. */
async function checkQuotes(directory: string, file: string, value: unknown, report: Report): Promise<void> {
  for (const { path, source } of findSources(value)) {
    if (source.file === null || source.quote === null) continue;
    const document = await readFile(join(directory, 'sources', source.file), 'utf8').catch(() => null);
    if (document === null) report(file, [...path, 'file'], `there is no document sources/${source.file}`);
    else if (source.line === null || !quoteStandsAt(document, source.line, source.quote)) {
      report(file, [...path, 'quote'], `these words do not begin on line ${source.line} of sources/${source.file}`);
    }
  }
}
