import type { Problem } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../components/field-errors';
import { grantLabels } from './grant-form';
import { userLabels, userPointer } from './user-form';
import type { Translator } from '@camau/i18n';

/** Errors of a user's form, first role included: each pointer into what was sent becomes a field of the form. */
export function userErrors(problem: Problem, translator: Translator): readonly FieldError[] {
  const problems = problem.problems.map((part) => ({
    ...part,
    pointer: userPointer(part.pointer.replace(/^\/grant\//, '/')),
  }));
  return errorsOfProblem({ ...problem, problems }, { ...userLabels(translator), ...grantLabels(translator) }).items;
}
