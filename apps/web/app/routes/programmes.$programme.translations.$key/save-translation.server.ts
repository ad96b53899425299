import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import type { Translation } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { readTyped } from '../../platform/typed';
import { paths } from '../../paths';

/** What the page's action answers when it does not go on: the words as typed, with what was wrong. */
export interface TranslationAnswer {
  readonly words: string;
  readonly errors: readonly FieldError[];
  /** somebody saved meanwhile: both stand on the page, and the next save is made over theirs */
  readonly isConflict: boolean;
}

/** Where a translator goes on: a draft stays, a finished one leads to the next that waits, a checked one to what else is to be checked. */
function placeAfter(
  act: string,
  { next }: Translation,
  { programme, key }: { programme: string; key: string },
): string {
  if (act === 'draft') return paths.translation(programme, key);
  if (act === 'checked') return paths.translations(programme, { state: 'translated' });
  return next === null ? paths.translations(programme) : paths.translation(programme, next);
}

/** Saves a draft or a finished translation, or marks one checked, under the version the page was opened with. */
export async function saveTranslation(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const { words = '', version = '0', act = 'draft' } = readTyped(form);
  const path = pathOf(args.params, 'programme', 'key');
  const params = { path, header: { 'If-Match': ifMatch(Number(version)) } };
  const answer = await write(args, form, (api) =>
    act === 'checked'
      ? api.POST('/api/v1/programmes/{programme}/translations/{key}/checks', { params })
      : api.PUT('/api/v1/programmes/{programme}/translations/{key}', {
          params,
          body: { words, finished: act === 'translated' },
        }),
  );
  if (answer.ok) {
    return redirectWithNotice(args.request, placeAfter(act, answer.data, path), { key: `translations.done.${act}` });
  }
  const { t } = translatorOf(args);
  const isConflict = answer.status === 412;
  const errors = isConflict
    ? [{ id: null, text: t('translations.one.stale') }]
    : errorsOfProblem(answer.problem, { words: t('translations.one.words') }).items;
  return data<TranslationAnswer>({ words, errors, isConflict }, { status: answer.status });
}
