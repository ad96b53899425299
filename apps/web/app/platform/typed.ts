import { readDateParts, type DateParts } from '../components/date-parts';

/** Everything a form held, field by field, as it was typed but for line ends. */
export type Typed = Readonly<Record<string, string>>;

/** The form's fields. A name that comes several times is kept once, the values joined by commas: a group of checkboxes. */
export function readTyped(form: FormData): Typed {
  const typed: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    typed[name] = values.join(',').replaceAll('\r\n', '\n');
  }
  return typed;
}

/** The three boxes of a date among what was typed. */
export function typedDate(typed: Typed, name: string): DateParts {
  return readDateParts({ get: (field) => typed[field] ?? null }, name);
}

/** The values of a group of checkboxes. */
export function typedChoices(typed: Typed, name: string): string[] {
  return (typed[name] ?? '').split(',').filter(Boolean);
}
