import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { agreementFileSchema, frameworksFileSchema, statementsFileSchema } from './agreement.schema.js';
import { type DefinitionError, type Report, inReadingOrder } from './definition-error.js';
import { parseFile, reportInto } from './parse-file.js';
import { placesFileSchema } from './places.schema.js';
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

const NO_DOCUMENTS: z.output<typeof agreementFileSchema> = { documents: [] };
const NO_STATEMENTS: z.output<typeof statementsFileSchema> = { statements: [], strands: [] };
const NO_PLACES: z.output<typeof placesFileSchema> = { places: [], otherInitiatives: [] };
const NO_FRAMEWORKS: z.output<typeof frameworksFileSchema> = { frameworks: [] };

/**
 * Reads and checks one programme's folder: programme, principles, outcomes, forces, bodies and workstreams (.yaml); where
 * there are any, agreement, statements, places and frameworks; and the documents in sources/ that they quote. Every error
 * names file, line and field; all are returned together, in reading order.
 */
export async function readProgrammeDefinition(directory: string): Promise<ProgrammeReading> {
  const errors: DefinitionError[] = [];
  const files = new Map<string, YamlFile>();
  const parts = new Map<string, unknown>();
  const read = async <T extends z.ZodType>(name: string, schema: T): Promise<z.output<T> | null> => {
    const result = await readYamlFile(directory, name);
    if ('errors' in result) return keep(errors, result.errors);
    files.set(name, result.file);
    const parsed = parseFile(result.file, schema);
    if ('errors' in parsed) return keep(errors, parsed.errors);
    parts.set(name, parsed.value);
    return parsed.value;
  };
  const readIfThere = async <T extends z.ZodType>(
    name: string,
    schema: T,
    otherwise: z.output<T>,
  ): Promise<z.output<T> | null> => ((await isThere(directory, name)) ? read(name, schema) : otherwise);
  const programme = await read('programme.yaml', programmeFileSchema);
  const principles = await read('principles.yaml', principlesFileSchema);
  const outcomes = await read('outcomes.yaml', outcomesFileSchema);
  const forces = await read('forces.yaml', forcesFileSchema);
  const bodies = await read('bodies.yaml', bodiesFileSchema);
  const workstreams = await read('workstreams.yaml', workstreamsFileSchema);
  const agreement = await readIfThere('agreement.yaml', agreementFileSchema, NO_DOCUMENTS);
  const statements = await readIfThere('statements.yaml', statementsFileSchema, NO_STATEMENTS);
  const places = await readIfThere('places.yaml', placesFileSchema, NO_PLACES);
  const frameworks = await readIfThere('frameworks.yaml', frameworksFileSchema, NO_FRAMEWORKS);
  if (!(programme && principles && outcomes && forces && bodies && workstreams))
    return { errors: inReadingOrder(errors) };
  if (!(agreement && statements && places && frameworks)) return { errors: inReadingOrder(errors) };

  const core = { ...programme, ...principles, ...outcomes, ...forces, ...bodies, ...workstreams };
  const definition = { ...core, ...agreement, ...statements, ...places, ...frameworks };
  const report = reportInto(errors, files);
  checkProgramme(definition, report);
  for (const [name, value] of parts) await checkQuotes(directory, name, value, report);
  return errors.length > 0 ? { errors: inReadingOrder(errors) } : { definition };
}

async function isThere(directory: string, name: string): Promise<boolean> {
  return access(join(directory, name)).then(
    () => true,
    () => false,
  );
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
