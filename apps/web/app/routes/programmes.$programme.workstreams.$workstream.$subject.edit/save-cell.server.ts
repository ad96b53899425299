import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { errorsOfProblem } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { plainText } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { readForm, readForWrite, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { paths } from '../../paths';
import { cellDeclaration, cellLabels, readCellForm, type CellAnswer } from './cell-form';

/** Declares the cell under the version it was read with; 412 shows both sides. */
export async function saveCell(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const values = readCellForm(form);
  const path = pathOf(args.params, 'programme', 'workstream', 'subject');
  const translator = translatorOf(args);
  const saved = await readForWrite(args, form, (api) =>
    api.GET('/api/v1/programmes/{programme}/cells/{workstream}/{subject}', { params: { path } }),
  );
  const answer = await write(args, form, (api) =>
    api.PUT('/api/v1/programmes/{programme}/cells/{workstream}/{subject}', {
      params: { path, header: { 'If-Match': ifMatch(values.version) } },
      body: cellDeclaration(values, saved, languageOf(args.request)),
    }),
  );
  if (!answer.ok) {
    const isConflict = answer.status === 412;
    const errors = isConflict ? [] : errorsOfProblem(answer.problem, cellLabels(translator)).items;
    return data<CellAnswer>({ values, errors, isConflict }, { status: answer.status });
  }
  return redirectWithNotice(args.request, paths.cell(path.programme, path.workstream, path.subject), {
    key: 'workstreams.cell.form.done',
    params: {
      workstream: plainText(saved.workstreamName, translator),
      subject: saved.subjectName ? plainText(saved.subjectName, translator) : translator.t('milestones.national'),
    },
  });
}
