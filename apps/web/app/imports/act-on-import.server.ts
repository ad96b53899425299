import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import type { FieldError } from '../components/field-errors';
import { pathOf } from '../platform/parameters';
import { readForm, translatorOf, write } from '../platform/request.server';
import { redirectWithNotice } from '../platform/session.server';
import { paths } from '../paths';
import { PERSONAL_DATA_TICK, readMapping } from './view-model';

/** What an act on an import answers when it does not go on. */
export interface ActAnswer {
  readonly errors: readonly FieldError[];
  /** somebody changed the plan or the import meanwhile; the page shows what stands now */
  readonly isConflict: boolean;
}

const NOTICES = { confirm: 'confirmed', undo: 'undone', match: 'matched' } as const;
type Intent = keyof typeof NOTICES;

/** Saves an import, takes it back, or matches its columns otherwise. */
export async function actOnImport(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const path = pathOf(args.params, 'programme', 'ref');
  const intent = intentOf(form);
  const mapping = readMapping(form);
  const twice = mapping.find((column, at) => column !== null && mapping.indexOf(column) !== at);
  if (intent === 'match' && twice) {
    const { t } = translatorOf(args);
    const text = t('imports.match.twice', { column: t(`imports.column.${twice}`) });
    const id = `column-${mapping.lastIndexOf(twice)}`;
    return data<ActAnswer>({ errors: [{ id, text }], isConflict: false }, { status: 422 });
  }
  const params = { path, header: { 'If-Match': ifMatch(Number(form.get('version'))) } };
  const answer = await write(args, form, (api) => {
    if (intent === 'match')
      return api.PATCH('/api/v1/programmes/{programme}/imports/{ref}', { params, body: { mapping } });
    return intent === 'undo'
      ? api.POST('/api/v1/programmes/{programme}/imports/{ref}/undos', { params })
      : api.POST('/api/v1/programmes/{programme}/imports/{ref}/confirmations', { params });
  });
  if (!answer.ok) {
    const isConflict = answer.status === 412;
    const { code, problems, detail, title } = answer.problem;
    if (code === 'personal_data_suspected') {
      const text = translatorOf(args).t('imports.warned.needed');
      return data<ActAnswer>({ errors: [{ id: PERSONAL_DATA_TICK, text }], isConflict }, { status: answer.status });
    }
    const texts = problems.length > 0 ? problems.map(({ text }) => text) : [detail || title];
    const errors = isConflict ? [] : texts.map((text) => ({ id: null, text }));
    return data<ActAnswer>({ errors, isConflict }, { status: answer.status });
  }
  return redirectWithNotice(args.request, paths.import(path.programme, path.ref), {
    key: `imports.page.${NOTICES[intent]}`,
    params: { ref: path.ref },
  });
}

function intentOf(form: FormData): Intent {
  const intent = form.get('intent');
  return intent === 'undo' || intent === 'match' ? intent : 'confirm';
}
