import type { Problem } from '@camau/contracts';

export interface FieldError {
  /** the field's id, or null when the error belongs to the form as a whole */
  readonly id: string | null;
  readonly text: string;
}

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
 * Errors of a problem document, in the order the API gave them. A pointer to a field the form does not have (`fields`)
 * is said in the summary without a link. A pointer inside a field (`/achieved/en`) belongs to that field.
 */
export function errorsOfProblem(problem: Problem, fields: readonly string[]): FieldErrors {
  if (problem.problems.length === 0) return { items: [{ id: null, text: problem.detail || problem.title }] };
  return {
    items: problem.problems.map(({ pointer, text }) => {
      const id = fieldIdOf(pointer);
      return { id: fields.find((field) => id === field || id?.startsWith(`${field}-`)) ?? null, text };
    }),
  };
}

/** The first message of a field. */
export function errorOf(errors: FieldErrors, id: string): string | undefined {
  return errors.items.find((item) => item.id === id)?.text;
}
