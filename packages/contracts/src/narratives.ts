import { jsonPointer } from '@camau/domain';
import { z } from 'zod';
import { NARRATIVE_MARK } from './texts.js';

/** Words somebody wrote in a request's body, and where they stand in it. */
export interface Narrative {
  /** RFC 6901 pointer into the body */
  readonly pointer: string;
  readonly text: string;
}

/** The parts of a JSON Schema that lead to its strings. */
interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly [NARRATIVE_MARK]?: boolean;
}

const compiled = new WeakMap<z.ZodType, JsonSchema>();

/** Every narrative a body holds, by the marks of its schema. A body the schema would refuse gives what can be found in it: refusing is not this function's work. */
export function findNarratives(schema: z.ZodType, body: unknown): Narrative[] {
  let json = compiled.get(schema);
  if (json === undefined) {
    json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    compiled.set(schema, json);
  }
  const found = new Map<string, string>();
  walk(json, body, '', json, found);
  return [...found].map(([pointer, text]) => ({ pointer, text }));
}

function walk(schema: JsonSchema, value: unknown, pointer: string, root: JsonSchema, found: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (target) walk(target, value, pointer, root, found);
  }
  for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
    walk(one, value, pointer, root, found);
  }
  if (typeof value === 'string' && schema[NARRATIVE_MARK] === true) found.set(pointer, value);
  if (Array.isArray(value)) {
    const { items } = schema;
    if (typeof items === 'object')
      value.forEach((item, index) => walk(items, item, pointer + jsonPointer(index), root, found));
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      const at = schema.properties?.[key] ?? schema.additionalProperties;
      if (typeof at === 'object') walk(at, inner, pointer + jsonPointer(key), root, found);
    }
  }
}
