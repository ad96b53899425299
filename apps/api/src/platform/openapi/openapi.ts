import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { PROBLEM_SCHEMA } from './answers.js';

const REF_PREFIX = '#/$defs/';
/** Words of JSON Schema that OpenAPI does not use; a property that happens to be called `id` holds a schema, not a string. */
const SCHEMA_WORDS = new Set(['id', '$schema']);
const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** The OpenAPI 3.1 document of the running application, made from the very schemas that validate and serialise. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Camau')
    .setDescription(
      'What a multi-agency programme promised, did, spent and changed, as known on any day. Errors are problem+json (RFC 9457). Every GET takes `asAt`. Fields marked `x-narrative` are looked through for personal data: a write that seems to hold some is refused (422 `personal_data_suspected`) until it comes with the header `Camau-Personal-Data`, either `confirmed` or the marks the refusal named.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token `POST /api/v1/sessions` answers with.' })
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: convert,
  });
  document.components ??= {};
  document.components.schemas = sorted({
    ...document.components.schemas,
    ...convert(PROBLEM_SCHEMA, { schemaType: 'output' }).components,
  });
  document.paths = sorted(document.paths);
  namePathParameters(document.paths);
  return document;
}

/** Every `{name}` of a path is a parameter of each of its operations, whether a handler reads it by name or not. */
function namePathParameters(paths: OpenAPIObject['paths']): void {
  for (const [path, item] of Object.entries(paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    for (const operation of METHODS.flatMap((method) => item[method] ?? [])) {
      const others = (operation.parameters ?? []).filter(
        (parameter) => !('in' in parameter && parameter.in === 'path'),
      );
      operation.parameters = [
        ...names.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } })),
        ...others,
      ];
    }
  }
}

function convert(
  schema: unknown,
  { schemaType }: { schemaType: 'input' | 'output' },
): { schema: unknown; components: Record<string, never> } {
  const json = z.toJSONSchema(z.object({ it: schema as z.ZodType }), {
    io: schemaType,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  const { it } = json.properties as { it: unknown };
  return { schema: toComponents(it), components: toComponents(json.$defs ?? {}) as Record<string, never> };
}

function toComponents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toComponents);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(SCHEMA_WORDS.has(key) && typeof inner === 'string'))
      .map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace(REF_PREFIX, '#/components/schemas/')
          : toComponents(inner),
      ]),
  );
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
