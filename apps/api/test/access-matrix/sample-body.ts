/** As much of JSON schema as the public document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** The document's named schemas. */
export interface Components {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Values by the name of a property, taken before anything made up of the same kind: `milestone` → the ref of one. */
export type Known = Readonly<Record<string, unknown>>;

/** The smallest body a schema lets through: what it requires, each value the first that fits. */
export function sampleOf(schema: JsonSchema, components: Components, known: Known): unknown {
  const sample = (each: JsonSchema): unknown => sampleOf(each, components, known);
  if (schema.$ref !== undefined) return sample(components.schemas[schema.$ref.split('/').at(-1)!]!);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined) return sample(choices[0]!);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object') {
    const valueOf = (name: string): unknown => {
      const property = schema.properties?.[name] ?? {};
      const made = sample(property);
      return name in known && typeof known[name] === typeof made ? known[name] : made;
    };
    return Object.fromEntries((schema.required ?? []).map((name) => [name, valueOf(name)]));
  }
  if (type === 'array') return (schema.minItems ?? 0) > 0 && schema.items ? [sample(schema.items)] : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'null') return null;
  if (schema.format === 'date' || schema.pattern?.includes('\\d{4}')) return '2019-12-20';
  if (schema.format === 'uuid') return '00000000-0000-7000-8000-000000000000';
  if (schema.format === 'email') return 'somebody-new@phw.example';
  return 'Words of a test.';
}
