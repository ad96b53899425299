import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import type { ProgressReport } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { readForm, readForWrite, translatorOf, write, type WriteCall } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { readTyped, type Typed } from '../../platform/typed';
import { reportPath } from '../../progress-reports/report-resource.server';
import { paths } from '../../paths';
import { askBody, askLabels } from './ask-form';

const REPORT = '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}';

/** What the page answers when an ask could not be saved: the errors, and everything typed. */
export interface AskAnswer {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

/** Adds, changes or removes an ask of a report. */
export async function saveAsk(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const path = reportPath(args);
  const report = await readForWrite(args, form, (api) => api.GET(REPORT, { params: { path } }));
  const { call, done } = askCall(typed, report, path, languageOf(args.request));
  const answer = await write(args, form, call);
  const translator = translatorOf(args);
  if (!answer.ok) {
    const stale = [{ id: null, text: translator.t('report-sections.asks.stale') }];
    const errors = answer.status === 412 ? stale : errorsOfProblem(answer.problem, askLabels(translator)).items;
    return data<AskAnswer>({ typed, errors }, { status: answer.status });
  }
  return redirectWithNotice(args.request, paths.asks(path.programme, path.cycle, path.subject), {
    key: `report-sections.asks.${done}`,
  });
}

function askCall(
  typed: Typed,
  report: ProgressReport,
  path: ReturnType<typeof reportPath>,
  language: ReturnType<typeof languageOf>,
): { readonly call: WriteCall<unknown>; readonly done: 'added' | 'changed' | 'removed' } {
  const ref = typed.ref ?? '';
  const before = report.asks.find((ask) => ask.ref === ref);
  if (ref === '')
    return {
      done: 'added',
      call: (api) => api.POST(`${REPORT}/asks`, { params: { path }, body: askBody(typed, undefined, language) }),
    };
  const params = { path: { ...path, ref }, header: { 'If-Match': ifMatch(Number(typed.version)) } };
  if (typed.act === 'remove')
    return { done: 'removed', call: (api) => api.POST(`${REPORT}/asks/{ref}/removals`, { params }) };
  return {
    done: 'changed',
    call: (api) => api.PUT(`${REPORT}/asks/{ref}`, { params, body: askBody(typed, before, language) }),
  };
}
