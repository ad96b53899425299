import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import type { Language } from '@camau/i18n';
import { authoredIn } from '../../platform/authored';
import { languageOf } from '../../platform/language.server';
import { readForm, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { paths } from '../../paths';
import { isPress, PRESSES } from './view-model';

export const CYCLE_FIELDS = ['confidence', 'reason', 'subjects'];

/** A cycle action's form, as it was typed. */
export interface TypedAction {
  readonly action: string;
  readonly confidence: string;
  readonly reason: string;
  readonly subjects: readonly string[];
}

/** What a cycle's action answers when it does not go on: the errors, and what was typed. */
export interface CycleAnswer {
  readonly errors: readonly FieldError[];
  readonly typed: TypedAction;
}

/** The API's address of the cycle an address of ours names. */
export function cycleResource({ params }: ActionFunctionArgs | LoaderFunctionArgs): string {
  return `/programmes/${encodeURIComponent(params.programme ?? '')}/cycles/${encodeURIComponent(params.cycle ?? '')}`;
}

/** Opens, begins the review of, signs, closes, circulates or reopens a cycle. The API decides whether it may be. */
export async function actOnCycle(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const action = of('action');
  const typed = {
    action,
    confidence: of('confidence'),
    reason: of('reason'),
    subjects: form.getAll('subjects').map(String),
  };
  const { resource, body } = requestOf(action, typed, languageOf(args.request));
  const answer = await write(args, form, `${cycleResource(args)}/${resource}`, { body });
  if (!answer.ok)
    return data<CycleAnswer>(
      { errors: errorsOfProblem(answer.problem, CYCLE_FIELDS).items, typed },
      { status: answer.status },
    );
  const { programme = '', cycle = '' } = args.params;
  return redirectWithNotice(args.request, paths.cycle(programme, cycle), { key: `cycles.done.${action}` });
}

function requestOf(
  action: string,
  { confidence, reason, subjects }: TypedAction,
  language: Language,
): { resource: string; body: unknown } {
  if (isPress(action)) return { resource: PRESSES[action], body: {} };
  if (action === 'reopen') return { resource: 'reopenings', body: { subjects, reason } };
  const nothing = { en: null, cy: null, original: language, otherState: 'missing' };
  return { resource: 'signatures', body: { confidence, reason: authoredIn(language, reason, null) ?? nothing } };
}
