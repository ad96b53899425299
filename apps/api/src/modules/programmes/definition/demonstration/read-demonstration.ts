import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type DefinitionError, inReadingOrder } from '../definition-error.js';
import { parseFile, reportInto } from '../parse-file.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import { type YamlFile, readYamlFile } from '../yaml-file.js';
import { checkPosts } from './check-posts.js';
import { checkOrder, checkScript } from './check-script.js';
import { expandPlan } from './expand-plan.js';
import { expandQuarter } from './expand-quarter.js';
import { PLAN_FOLDER, planFileSchema } from './plan.schema.js';
import {
  DEMONSTRATION_FILE,
  type DemonstrationPost,
  POSTS_FILE,
  SCRIPT_FOLDER,
  demonstrationFileSchema,
  postsFileSchema,
} from './posts.schema.js';
import { QUARTERS_FOLDER, quarterFileSchema } from './quarters.schema.js';
import { type DemonstrationCommand, type DemonstrationStep, scriptFileSchema } from './steps.schema.js';

/** Illustrative users and dated steps that play a programme to a known day. */
export type Demonstration = z.output<typeof demonstrationFileSchema> & {
  posts: DemonstrationPost[];
  steps: DemonstrationStep[];
};

export type DemonstrationReading = { demonstration: Demonstration } | { errors: DefinitionError[] };

/**
 * Reads and checks `demonstration/` in a programme's folder against its definition: demonstration.yaml, posts.yaml, script/*.yaml in
 * the order of their names and, where there are any, plan/*.yaml and quarters/*.yaml, whose steps are set among the script's by
 * their instants. Every error names file, line and field; all are returned together.
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
  const script: DemonstrationStep[] = [];
  for (const name of await yamlFiles(directory, SCRIPT_FOLDER)) {
    const steps = (await read(name, scriptFileSchema))?.steps ?? [];
    steps.forEach((command, index) => script.push(placed(command, files.get(name)!, ['steps', index])));
  }
  const readFolder = async <T extends z.ZodType>(folder: string, schema: T): Promise<[string, z.output<T>][]> => {
    const found: [string, z.output<T>][] = [];
    for (const name of await yamlFiles(directory, folder)) {
      const value = await read(name, schema);
      if (value !== null) found.push([name, value]);
    }
    return found;
  };
  const plans = await readFolder(PLAN_FOLDER, planFileSchema);
  const quarters = await readFolder(QUARTERS_FOLDER, quarterFileSchema);
  if (script.length === 0 && errors.length === 0)
    errors.push({ file: SCRIPT_FOLDER, line: 1, field: '', message: 'holds no .yaml file with steps' });
  if (!about || !posts || errors.length > 0) return { errors: inReadingOrder(errors) };

  const report = reportInto(errors, files);
  const from = (file: string) => ({
    file,
    lineOf: (path: readonly PropertyKey[]) => files.get(file)?.lineOf(path) ?? 1,
    wrong: (path: readonly PropertyKey[], message: string) => report(file, path, message),
  });
  const planned = [
    ...plans.flatMap(([file, plan]) => expandPlan({ plan, ...from(file) }, posts, definition)),
    ...quarters.flatMap(([file, quarter]) => expandQuarter({ quarter, ...from(file) }, posts)),
  ];
  checkPosts(posts, definition, report);
  checkOrder(script, report);
  const steps = inDateOrder(script, planned);
  checkScript({ posts, steps, factsClock: about.factsClock }, definition, report);
  return errors.length > 0 ? { errors: inReadingOrder(errors) } : { demonstration: { ...about, posts, steps } };
}

function placed(command: DemonstrationCommand, file: YamlFile, path: PropertyKey[]): DemonstrationStep {
  return { ...command, file: file.name, line: file.lineOf(path), path };
}

/** The script with the plan's steps among it; the script's own order stands, also where it is wrong. */
function inDateOrder(script: readonly DemonstrationStep[], planned: readonly DemonstrationStep[]): DemonstrationStep[] {
  if (planned.length === 0) return [...script];
  return [...script, ...planned].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

async function yamlFiles(directory: string, folder: string): Promise<string[]> {
  const names = await readdir(join(directory, folder)).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
