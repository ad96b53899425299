import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { notFound, readForm, readForWrite, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { reportPath } from '../../progress-reports/report-resource.server';
import { keptTheirs, settledValues } from '../../progress-reports/section-conflict';
import {
  nextSection,
  readSectionForm,
  savedValues,
  sectionLabels,
  sectionSave,
  seededValues,
  type SectionValues,
} from '../../progress-reports/section-form';
import { paths } from '../../paths';

/** What a section's action answers when it does not go on: everything typed, with the errors, as one side of a conflict, or seeded. */
export interface SectionAnswer {
  readonly values: SectionValues;
  readonly errors: readonly FieldError[];
  readonly isConflict: boolean;
  readonly isSeeded?: boolean;
}

/** Saves a section under the version it was read with, then the answers to its questions; or puts the ticked lines into the boxes, unsaved. */
export async function saveSection(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readSectionForm(form, languageOf(args.request));
  const { programme = '', cycle = '', subject = '', workstream = '' } = args.params;
  const path = reportPath(args);
  const report = await readForWrite(args, form, (api) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}', { params: { path } }),
  );
  const saved = report.sections.find((section) => section.workstream === workstream);
  if (!saved) throw notFound(args);
  const values = settledValues(typed, savedValues(saved, typed.language), keptTheirs(form));
  if (values.next === 'seed')
    return data<SectionAnswer>({
      values: seededValues(values, saved),
      errors: [],
      isConflict: false,
      isSeeded: true,
    });
  const answer = await write(args, form, (api) =>
    api.PUT('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/sections/{workstream}', {
      params: { path: { ...path, workstream }, header: { 'If-Match': ifMatch(values.version) } },
      body: sectionSave(values, saved),
    }),
  );
  if (!answer.ok) {
    const isConflict = answer.status === 412;
    const errors = isConflict ? [] : errorsOfProblem(answer.problem, sectionLabels(translatorOf(args))).items;
    return data<SectionAnswer>({ values, errors, isConflict }, { status: answer.status });
  }
  const unanswered = await sendAnswers(args, form, values);
  if (unanswered) {
    const stands = { ...values, version: saved.version + 1 };
    return data<SectionAnswer>(
      { values: stands, errors: unanswered.errors, isConflict: false },
      { status: unanswered.status },
    );
  }
  const here = paths.section(programme, cycle, subject, workstream);
  if (values.next === 'en' || values.next === 'cy') return redirect(`${here}?writing=${values.next}`);
  const next = values.next === 'on' ? nextSection(report.sections, workstream) : null;
  if (next) return redirect(paths.section(programme, cycle, subject, next));
  return redirectWithNotice(args.request, paths.report(programme, cycle, subject), {
    key: 'progress-reports.done.save',
  });
}

/** Sends each answer that was written; the first that is refused, with its errors at its field. */
async function sendAnswers(args: ActionFunctionArgs, form: FormData, values: SectionValues) {
  for (const { id, answer: words } of values.answers) {
    const answer = await write(args, form, (api) =>
      api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/questions/{question}/answers', {
        params: { path: { ...reportPath(args), question: id } },
        body: { answer: words, language: languageOf(args.request) },
      }),
    );
    if (answer.ok) continue;
    const errors = errorsOfProblem(answer.problem, { answer: '' }).items.map((item) => ({
      ...item,
      id: `answer-${id}`,
    }));
    return { errors, status: answer.status };
  }
  return null;
}
