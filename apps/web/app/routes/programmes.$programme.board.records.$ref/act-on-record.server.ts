import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { recordLabels, recordWordsOf } from '../../board/record-form';
import { errorsOfProblem } from '../../components/field-errors';
import { authoredIn } from '../../platform/authored';
import { languageOf } from '../../platform/language.server';
import { pathOf } from '../../platform/parameters';
import { readForm, readForWrite, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';

const PLACE = '/api/v1/programmes/{programme}/board-records/{ref}';

/** Closes or changes a record. What cannot be done goes back to the page with everything typed. */
export async function actOnRecord(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const path = pathOf(args.params, 'programme', 'ref');
  const language = languageOf(args.request);
  const at = { params: { path, header: { 'If-Match': ifMatch(Number(typed.version)) } } };
  const isChange = typed.intent === 'change';
  const saved = isChange ? await readForWrite(args, form, (api) => api.GET(PLACE, { params: { path } })) : null;
  const closingWords = authoredIn(language, typed.closingWords ?? '', null) ?? {
    ...{ en: null, cy: null },
    ...{ original: language, otherState: 'missing' as const },
  };
  const answer = await write(args, form, (api) =>
    isChange
      ? api.PUT(PLACE, { ...at, body: recordWordsOf(typed, language, saved) })
      : api.POST(`${PLACE}/closings`, { ...at, body: { closingWords } }),
  );
  const translator = translatorOf(args);
  if (!answer.ok) {
    const errors =
      answer.status === 412
        ? [{ id: null, text: translator.t('board.changedMeanwhile') }]
        : errorsOfProblem(answer.problem, recordLabels(translator)).items;
    return data({ typed, errors }, { status: answer.status });
  }
  return redirectWithNotice(args.request, paths.boardRecord(path.programme, path.ref), {
    key: `board.done.${isChange ? 'changed' : 'closed'}`,
    params: { ref: path.ref },
  });
}
