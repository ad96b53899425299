import type { Problem } from '@camau/contracts';

export interface FieldError {
  /** the field's id, or null when the error belongs to the form as a whole */
  readonly id: string | null;
  readonly text: string;
  /** the field's name, for the summary: the message at the field does not need it */
  readonly label?: string;
}

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
  const fields = Object.keys(labels);
  return {
    items: problem.problems.map(({ pointer, text }) => {
      const pointed = fieldIdOf(pointer);
      const id = fields.find((field) => field === pointed || pointed?.startsWith(`${field}-`)) ?? null;
      return id === null ? { id, text } : { id, text, label: labels[id] };
    }),
  };
}

/** The first message of a field. */
export function errorOf(errors: FieldErrors, id: string): string | undefined {
  return errors.items.find((item) => item.id === id)?.text;
}
