import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { errorsOfProblem } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';
import { decisionLabels, intentOf, type DecisionAnswer } from './decision-form';

/** Approves, rejects or withdraws. What cannot be done goes back to the page with everything typed. */
export async function decide(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const intent = intentOf(typed.intent);
  const path = pathOf(args.params, 'programme', 'ref');
  const translator = translatorOf(args);
  const language = languageOf(args.request);
  const at = { params: { path, header: { 'If-Match': ifMatch(Number(typed.version)) } } };
  const place = '/api/v1/programmes/{programme}/change-requests/{ref}';
  const answer = await write(args, form, (api) => {
    if (intent === 'approve') {
      return api.POST(`${place}/approvals`, { ...at, body: { reference: typed.reference ?? '', language } });
    }
    if (intent === 'reject') {
      return api.POST(`${place}/rejections`, { ...at, body: { reason: typed.reason ?? '', language } });
    }
    return api.POST(`${place}/withdrawals`, { ...at, body: {} });
  });
  if (!answer.ok) {
    const isStale = answer.status === 412;
    const errors = isStale
      ? [{ id: null, text: translator.t('change-requests.changedMeanwhile') }]
      : errorsOfProblem(answer.problem, decisionLabels(translator)).items;
    return data<DecisionAnswer>({ typed, errors }, { status: answer.status });
  }
  return redirectWithNotice(args.request, paths.changeRequest(path.programme, path.ref), {
    key: `change-requests.done.${intent}`,
    params: { ref: path.ref, milestone: answer.data.milestone },
  });
}
