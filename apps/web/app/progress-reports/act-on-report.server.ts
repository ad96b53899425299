import { data, type ActionFunctionArgs } from '@remix-run/node';
import { errorsOfProblem, type FieldError } from '../components/field-errors';
import { languageOf } from '../platform/language.server';
import { readForm, translatorOf, write } from '../platform/request.server';
import { redirectWithNotice } from '../platform/session.server';
import { paths } from '../paths';
import { OFFICE_ACTIONS, reportCall } from './report-call.server';
import { atQuestions, readReportForm, reportLabels, type TypedReportAction } from './report-form';
import { reportPath } from './report-resource.server';

/** What is said after an act that is no action of the transition table. */
const DONE: Readonly<Record<string, string>> = { no_change: 'report-sections.noChange.done' };

/** After these the office has not finished with the report: its next act is on the same page. */
const REVIEW_GOES_ON = new Set<string>(['decide_ask', 'take_back']);

/** What a report's action answers when it does not go on: the errors, and what was typed. */
export interface ReportAnswer {
  readonly errors: readonly FieldError[];
  readonly typed: TypedReportAction;
}

/** Starts, submits, withdraws, accepts, sends back … a report. The API decides whether it may be. */
export async function actOnReport(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readReportForm(form);
  const answer = await write(args, form, reportCall(typed, reportPath(args), languageOf(args.request)));
  if (!answer.ok) {
    const stale = { items: [{ id: null, text: translatorOf(args).t('progress-reports.stale') }] };
    const found = answer.status === 412 ? stale : errorsOfProblem(answer.problem, reportLabels(translatorOf(args)));
    const pointers = answer.problem.problems.map(({ pointer }) => pointer);
    const errors = atQuestions(found.items, typed.questions, pointers);
    return data<ReportAnswer>({ errors, typed }, { status: answer.status });
  }
  const { programme = '', cycle = '', subject = '' } = args.params;
  const to = REVIEW_GOES_ON.has(typed.action)
    ? paths.review(programme, cycle, subject)
    : OFFICE_ACTIONS.has(typed.action)
      ? paths.cycle(programme, cycle)
      : paths.report(programme, cycle, subject);
  return redirectWithNotice(args.request, to, { key: DONE[typed.action] ?? `progress-reports.done.${typed.action}` });
}
