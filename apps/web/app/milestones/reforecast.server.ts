import { data, type ActionFunctionArgs } from '@remix-run/node';
import type { Milestone } from '@camau/contracts';
import { isoDateOf } from '../components/date-parts';
import { errorsOfProblem } from '../components/field-errors';
import { readForm, translatorOf, write } from '../platform/request.server';
import { redirectWithNotice } from '../platform/session.server';
import { paths } from '../paths';
import { milestoneResource } from './load-milestone.server';
import { readReforecastForm, REFORECAST_FIELDS, unfinished, type ReforecastAnswer } from './reforecast-form';

/** Sends the new forecast. When it cannot be saved, everything typed goes back to the page; 412 shows both sides. */
export async function reforecast(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const values = readReforecastForm(form);
  const translator = translatorOf(args);
  const errors = unfinished(values, translator);
  if (errors.length > 0) return data<ReforecastAnswer>({ values, errors, isConflict: false }, { status: 422 });
  const forecastOn = isoDateOf(values.forecastOn) ?? '';
  const answer = await write<Milestone>(args, form, `${milestoneResource(args)}/forecasts`, {
    body: { forecastOn, reasonCode: values.reasonCode, reason: values.reason },
    version: values.version,
  });
  if (!answer.ok) {
    const isConflict = answer.status === 412;
    const items = isConflict ? [] : errorsOfProblem(answer.problem, REFORECAST_FIELDS).items;
    return data<ReforecastAnswer>({ values, errors: items, isConflict }, { status: answer.status });
  }
  const { programme = '', force = null, ref = '' } = args.params;
  return redirectWithNotice(args.request, paths.milestone(programme, force, ref), {
    key: 'milestones.reforecast.done',
    params: { ref, date: translator.date(forecastOn) },
  });
}
