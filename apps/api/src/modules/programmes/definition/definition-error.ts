/** One thing wrong in a programme's files: where (file below the programme's folder, line from 1, field) and what, for the person who edits them. */
export interface DefinitionError {
  file: string;
  line: number;
  /** dotted path from the top of the file, `bodies[3].seats[0].title`; empty for the file as a whole */
  field: string;
  message: string;
}

/** Files and fields by which a check says what is wrong: `report('bodies.yaml', ['bodies', 3, 'code'], '…')`. */
export type Report = (file: string, path: readonly PropertyKey[], message: string) => void;

/** `['bodies', 3, 'code']` → `bodies[3].code`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}

/** One line a person can act on: `bodies.yaml:12 bodies[3].code: …`. */
export function describeDefinitionError(error: DefinitionError): string {
  const where = `${error.file}:${error.line}`;
  return error.field === '' ? `${where}: ${error.message}` : `${where} ${error.field}: ${error.message}`;
}

/** Errors in reading order: by file, then line. */
export function inReadingOrder(errors: readonly DefinitionError[]): DefinitionError[] {
  return [...errors].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.field.localeCompare(b.field, 'en'),
  );
}
