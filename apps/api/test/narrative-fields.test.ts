import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NARRATIVE_MARK } from '@camau/contracts';
import { DATE_COLUMNS, NARRATIVE_COLUMNS, SHEET_COLUMNS, WRITTEN_ONLY } from '@camau/domain';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly [NARRATIVE_MARK]?: boolean;
}

/** Longest string that is a code or a reference and not a narrative. */
const LONGEST_CODE = 80;

/** Longer strings of a write that are not looked through for personal data, and why not. */
const NOT_NARRATIVES: Readonly<Record<string, string>> = {
  email: 'an address of a user: personal data that is asked for',
  password: 'never shown, never kept as it was typed',
  currentPassword: 'as password',
  newPassword: 'as password',
  token: 'of a link in an e-mail',
  employer: 'the name of a body',
  name: 'the name of a file that was sent',
  content: 'a sheet: each of its rows is looked through when it is shown',
  pointer: 'a JSON pointer, which only names a field',
  url: 'an address on the web',
};

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi.json'), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const components = document.components.schemas;

function stringsOf(schema: Schema, path: readonly string[], seen: readonly string[]): [string, Schema][] {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/components/schemas/', '');
    return seen.includes(name) ? [] : stringsOf(components[name]!, path, [...seen, name]);
  }
  const inner = (part: Schema | boolean | undefined, key: string) =>
    typeof part === 'object' ? stringsOf(part, [...path, key], seen) : [];
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...([schema.type].flat().includes('string') ? ([[path.join('/'), schema]] as [string, Schema][]) : []),
    ...branches.flatMap((branch) => stringsOf(branch, path, seen)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, part]) => inner(part, key)),
    ...inner(schema.items, '*'),
    ...inner(schema.additionalProperties, '*'),
  ];
}

function isFree(schema: Schema): boolean {
  const isCode = schema.enum !== undefined || schema.const !== undefined || schema.format !== undefined;
  return !isCode && (schema.maxLength === undefined || schema.maxLength > LONGEST_CODE);
}

const writes = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { requestBody }]) =>
    Object.values(requestBody?.content ?? {}).map(({ schema }) => ({ name: `${method} ${path}`, schema })),
  ),
);

describe('every free-text field of a write', () => {
  it.each(writes)('of $name is looked through for personal data, or listed with a reason', ({ schema }) => {
    const unmarked = stringsOf(schema, [], [])
      .filter(([, found]) => isFree(found) && found[NARRATIVE_MARK] !== true)
      .map(([path]) => path)
      .filter((path) => !(path.split('/').at(-1)! in NOT_NARRATIVES));
    expect(unmarked).toEqual([]);
  });

  it('of a sheet is looked through, or is a ref, a name of the programme, a code or a date', () => {
    const others = SHEET_COLUMNS.filter((column) => !(NARRATIVE_COLUMNS as readonly string[]).includes(column));
    const known = ['ref', 'workstream', 'force', 'tier', 'reasonCode', ...DATE_COLUMNS, ...WRITTEN_ONLY];
    expect(others.toSorted()).toEqual(known.toSorted());
  });

  it('is there, and nothing on the list is there for nothing', () => {
    const all = writes.flatMap(({ schema }) => stringsOf(schema, [], []));
    expect(all.filter(([, found]) => found[NARRATIVE_MARK] === true).length).toBeGreaterThan(20);
    const names = new Set(all.map(([path]) => path.split('/').at(-1)));
    expect(Object.keys(NOT_NARRATIVES).filter((name) => !names.has(name))).toEqual([]);
  });
});
