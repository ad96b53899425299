import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { ProgressReport } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { notFound, readForm, readForWrite, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { reportResource } from '../../progress-reports/report-resource.server';
import { paths } from '../../paths';
import { nextSection, readSectionForm, SECTION_FIELDS, sectionSave, type SectionValues } from './section-form';

/** What a section's action answers when it does not go on: everything typed, with the errors or as one side of a conflict. */
export interface SectionAnswer {
  readonly values: SectionValues;
  readonly errors: readonly FieldError[];
  readonly isConflict: boolean;
}

/** Saves a section under the version it was read with, then the answers to its questions. */
export async function saveSection(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const values = readSectionForm(form);
  const { programme = '', cycle = '', subject = '', workstream = '' } = args.params;
  const report = await readForWrite<ProgressReport>(args, form, reportResource(args));
  const saved = report.sections.find((section) => section.workstream === workstream);
  if (!saved) throw notFound(args);
  const resource = `${reportResource(args)}/sections/${encodeURIComponent(workstream)}`;
  const answer = await write(args, form, resource, {
    method: 'PUT',
    body: sectionSave(values, saved, languageOf(args.request)),
    version: values.version,
  });
  if (!answer.ok) {
    const isConflict = answer.status === 412;
    const errors = isConflict ? [] : errorsOfProblem(answer.problem, SECTION_FIELDS).items;
    return data<SectionAnswer>({ values, errors, isConflict }, { status: answer.status });
  }
  for (const { id, answer: words } of values.answers) {
    const answered = await write(args, form, `${reportResource(args)}/questions/${encodeURIComponent(id)}/answers`, {
      body: { answer: words },
    });
    if (!answered.ok) {
      const errors = errorsOfProblem(answered.problem, ['answer']).items.map(({ text }) => ({
        id: `answer-${id}`,
        text,
      }));
      return data<SectionAnswer>(
        { values: { ...values, version: saved.version + 1 }, errors, isConflict: false },
        { status: answered.status },
      );
    }
  }
  const next = values.next === 'on' ? nextSection(report.sections, workstream) : null;
  if (next) return redirect(paths.section(programme, cycle, subject, next));
  return redirectWithNotice(args.request, paths.report(programme, cycle, subject), {
    key: 'progress-reports.done.save',
  });
}
