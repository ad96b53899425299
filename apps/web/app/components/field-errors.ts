import type { Problem } from '@camau/contracts';

export interface FieldError {
  /** the field's id, or null when the error belongs to the form as a whole */
  readonly id: string | null;
  readonly text: string;
  /** the field's name, for the summary: the message at the field does not need it */
  readonly label?: string;
  /** of what looks like personal data: ticked at the field, they say that it was looked at */
  readonly marks?: readonly string[];
}

/** What stands at a field: a message, or a warning of personal data with the marks that confirm it. */
export type FieldMessage = string | { readonly text: string; readonly marks: readonly string[] };

/** Names of a form's fields by id. */
export type FieldLabels = Readonly<Record<string, string>>;

/** Errors of one answer, ready for the summary and for the fields. */
export interface FieldErrors {
  readonly items: readonly FieldError[];
}

export const NO_ERRORS: FieldErrors = { items: [] };

/** Errors found before anything was sent. */
export function fieldErrors(items: readonly FieldError[]): FieldErrors {
  return { items };
}

/** The field's id of a JSON pointer: `/sections/training/achieved` → `sections-training-achieved`; null for the whole. */
export function fieldIdOf(pointer: string): string | null {
  return pointer.startsWith('/') && pointer.length > 1 ? pointer.slice(1).replaceAll('/', '-') : null;
}

/**
 * Errors of a problem document, in the order the API gave them. A pointer to a field the form does not have (`labels` names
 * those it has) is said in the summary without a link. A pointer inside a field (`/achieved/en`) belongs to that field.
 */
export function errorsOfProblem(problem: Problem, labels: FieldLabels): FieldErrors {
  if (problem.problems.length === 0) return { items: [{ id: null, text: problem.detail || problem.title }] };
  return {
    items: problem.problems.map(({ pointer, text, marks }) => {
      const id = fieldOf(pointer, Object.keys(labels), marks !== undefined);
      const warning = marks === undefined ? {} : { marks };
      return id === null ? { id, text, ...warning } : { id, text, label: labels[id], ...warning };
    }),
  };
}

/** The form's field a pointer leads to. A warning must be answered at a field, so it also finds the one its path goes through (`/proposal/ownerPost/en`). */
function fieldOf(pointer: string, fields: readonly string[], isWarning: boolean): string | null {
  const pointed = fieldIdOf(pointer);
  const exact = fields.find((field) => field === pointed || pointed?.startsWith(`${field}-`));
  return exact ?? (isWarning ? fields.find((field) => `-${pointed}-`.includes(`-${field}-`)) : null) ?? null;
}

/** The message of a field: the first, or everything in it that looks like personal data. */
export function errorOf(errors: FieldErrors, id: string): FieldMessage | undefined {
  const own = errors.items.filter((item) => item.id === id);
  const warnings = own.filter(({ marks }) => marks !== undefined);
  if (warnings.length === 0) return own[0]?.text;
  const texts = [...new Set(warnings.map(({ text }) => text))];
  return { text: texts.join('. '), marks: [...new Set(warnings.flatMap(({ marks = [] }) => marks))] };
}
