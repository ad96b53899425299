import type { z } from 'zod';
import { type DefinitionError, type Report, fieldName } from './definition-error.js';
import type { YamlFile } from './yaml-file.js';

export type Parsed<T> = { value: T } | { errors: DefinitionError[] };

/** Holds a file against its schema; every error names file, line and field, an unknown field by its own line. */
export function parseFile<T extends z.ZodType>(file: YamlFile, schema: T): Parsed<z.output<T>> {
  const result = schema.safeParse(file.value, { error: inWords });
  if (result.success) return { value: result.data };
  return { errors: result.error.issues.flatMap((issue) => errorsOf(file, issue)) };
}

/** A report that finds each field's line in the file it was read from. */
export function reportInto(errors: DefinitionError[], files: ReadonlyMap<string, YamlFile>): Report {
  return (file, path, message) =>
    errors.push({ file, line: files.get(file)?.lineOf(path) ?? 1, field: fieldName(path), message });
}

function errorsOf(file: YamlFile, issue: z.core.$ZodIssue): DefinitionError[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({
    file: file.name,
    line: file.lineOf(path),
    field: fieldName(path),
    message: issue.message,
  }));
}

const KINDS: Record<string, string> = {
  array: 'a list',
  object: 'a group of fields',
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** What is wrong in words; a message written in a schema comes before these. */
function inWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'is required';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return 'is not a known field';
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'is not one of the known kinds';
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'must not be empty'
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `is too long or too large: at most ${issue.maximum}`;
    default:
      return 'does not have the right form';
  }
}
