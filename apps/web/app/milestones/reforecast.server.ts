import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import type { ReasonCode } from '@camau/domain';
import { isoDateOf } from '../components/date-parts';
import { errorsOfProblem } from '../components/field-errors';
import { pathOf } from '../platform/parameters';
import { readForm, translatorOf, write } from '../platform/request.server';
import { redirectWithNotice } from '../platform/session.server';
import { paths } from '../paths';
import { readReforecastForm, reforecastLabels, unfinished, type ReforecastAnswer } from './reforecast-form';

/** Sends the new forecast. When it cannot be saved, everything typed goes back to the page; 412 shows both sides. */
export async function reforecast(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const values = readReforecastForm(form);
  const translator = translatorOf(args);
  const errors = unfinished(values, translator);
  if (errors.length > 0) return data<ReforecastAnswer>({ values, errors, isConflict: false }, { status: 422 });
  const forecastOn = isoDateOf(values.forecastOn) ?? '';
  const path = pathOf(args.params, 'programme', 'ref');
  const body = { forecastOn, reasonCode: values.reasonCode as ReasonCode, reason: values.reason };
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/milestones/{ref}/forecasts', {
      params: { path, header: { 'If-Match': ifMatch(values.version) } },
      body,
    }),
  );
  if (!answer.ok) {
    const isConflict = answer.status === 412;
    const items = isConflict ? [] : errorsOfProblem(answer.problem, reforecastLabels(translator)).items;
    return data<ReforecastAnswer>({ values, errors: items, isConflict }, { status: answer.status });
  }
  const { programme = '', force = null, ref = '' } = args.params;
  return redirectWithNotice(args.request, paths.milestone(programme, force, ref), {
    key: 'milestones.reforecast.done',
    params: { ref, date: translator.date(forecastOn) },
  });
}
