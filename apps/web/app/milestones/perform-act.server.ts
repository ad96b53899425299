import { data, type ActionFunctionArgs } from '@remix-run/node';
import type { ChangeRequest } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../components/field-errors';
import type { Notice } from '../components/notice';
import { languageOf } from '../platform/language.server';
import { pathOf } from '../platform/parameters';
import { notFound, readForm, translatorOf, write } from '../platform/request.server';
import { redirectWithNotice } from '../platform/session.server';
import { readTyped, type Typed } from '../platform/typed';
import { localPath, paths } from '../paths';
import { dateIn } from './act-bodies';
import { actLabels, unfinished, type ActAnswer } from './act-forms';
import { actNameOf, isOverwriting, type ActName } from './act-names';
import { ACT_REQUESTS } from './act-requests.server';
import { withLinksInOrder } from './claim-links';

/**
 * Does the act that the address names. When it cannot be done, everything typed goes back to the page; 412 shows both sides of an act
 * that overwrites, and the milestone as it is now for one that only decides.
 */
export async function performAct(args: ActionFunctionArgs) {
  const act = actNameOf(args.params.act);
  if (act === null) throw notFound(args);
  const form = await readForm(args);
  const typed = withLinksInOrder(readTyped(form));
  const translator = translatorOf(args);
  const errors = unfinished(act, typed, translator);
  if (errors.length > 0) return kept({ typed, errors, isConflict: false }, 422);
  const request = { path: pathOf(args.params, 'programme', 'ref'), typed, language: languageOf(args.request) };
  const answer = await write(args, form, (api) => ACT_REQUESTS[act](api, request));
  if (answer.ok) {
    const { programme = '', force = null, ref = '' } = args.params;
    const returnTo = new URL(args.request.url).searchParams.get('returnTo');
    const to =
      act === 'ask-for-change'
        ? paths.changeRequest(programme, (answer.data as ChangeRequest).ref)
        : returnTo
          ? localPath(returnTo)
          : paths.milestone(programme, force, ref);
    return redirectWithNotice(args.request, to, doneNotice(act, ref, typed, translator.date));
  }
  if (answer.status === 412 && isOverwriting(act)) return kept({ typed, errors: [], isConflict: true }, 412);
  const changed: FieldError = { id: null, text: translator.t('milestone-acts.changedMeanwhile') };
  const items = answer.status === 412 ? [changed] : errorsOfProblem(answer.problem, actLabels(act, translator)).items;
  return kept({ typed, errors: items, isConflict: false }, answer.status);
}

function kept(answer: ActAnswer, status: number) {
  return data(answer, { status });
}

function doneNotice(act: ActName, ref: string, typed: Typed, date: (isoDate: string) => string): Notice {
  if (act === 're-forecast') {
    return { key: 'milestones.reforecast.done', params: { ref, date: date(dateIn(typed, 'forecastOn')) } };
  }
  return { key: `milestone-acts.done.${act}`, params: { ref } };
}
