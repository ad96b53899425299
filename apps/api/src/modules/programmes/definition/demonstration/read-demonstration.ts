import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type DefinitionError, inReadingOrder } from '../definition-error.js';
import { parseFile, reportInto } from '../parse-file.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import { type YamlFile, readYamlFile } from '../yaml-file.js';
import { checkPosts } from './check-posts.js';
import { checkScript } from './check-script.js';
import {
  DEMONSTRATION_FILE,
  type DemonstrationPost,
  POSTS_FILE,
  SCRIPT_FOLDER,
  demonstrationFileSchema,
  postsFileSchema,
} from './posts.schema.js';
import { type DemonstrationStep, scriptFileSchema } from './steps.schema.js';

/** Illustrative users and dated steps that play a programme to a known day. */
export type Demonstration = z.output<typeof demonstrationFileSchema> & {
  posts: DemonstrationPost[];
  steps: DemonstrationStep[];
};

export type DemonstrationReading = { demonstration: Demonstration } | { errors: DefinitionError[] };

/**
 * Reads and checks `demonstration/` in a programme's folder against its definition: demonstration.yaml, posts.yaml and
 * script/*.yaml in the order of their names. Every error names file, line and field; all are returned together.
 */
export async function readDemonstration(
  directory: string,
  definition: ProgrammeDefinition,
): Promise<DemonstrationReading> {
  const errors: DefinitionError[] = [];
  const files = new Map<string, YamlFile>();
  const read = async <T extends z.ZodType>(name: string, schema: T): Promise<z.output<T> | null> => {
    const result = await readYamlFile(directory, name);
    const parsed = 'errors' in result ? result : parseFile(result.file, schema);
    if ('file' in result) files.set(name, result.file);
    if ('value' in parsed) return parsed.value;
    errors.push(...parsed.errors);
    return null;
  };
  const about = await read(DEMONSTRATION_FILE, demonstrationFileSchema);
  const posts = (await read(POSTS_FILE, postsFileSchema))?.posts;
  const steps: DemonstrationStep[] = [];
  for (const name of await scriptFiles(directory, errors)) {
    const script = await read(name, scriptFileSchema);
    const lineOf = (index: number) => files.get(name)?.lineOf(['steps', index]) ?? 1;
    script?.steps.forEach((command, index) => steps.push({ ...command, file: name, line: lineOf(index) }));
  }
  if (!about || !posts || errors.length > 0) return { errors: inReadingOrder(errors) };

  checkPosts(posts, definition, reportInto(errors, files));
  checkScript({ posts, steps, factsClock: about.factsClock }, definition, reportInto(errors, files));
  return errors.length > 0 ? { errors: inReadingOrder(errors) } : { demonstration: { ...about, posts, steps } };
}

async function scriptFiles(directory: string, errors: DefinitionError[]): Promise<string[]> {
  const names = await readdir(join(directory, SCRIPT_FOLDER)).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  if (files.length === 0)
    errors.push({ file: SCRIPT_FOLDER, line: 1, field: '', message: 'holds no .yaml file with steps' });
  return files.map((name) => `${SCRIPT_FOLDER}/${name}`);
}
