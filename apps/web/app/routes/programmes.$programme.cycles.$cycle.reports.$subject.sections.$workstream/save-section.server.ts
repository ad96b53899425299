import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import type { Problem, ProgressReport, ReportSection } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { notFound, readForm, readForWrite, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { newsLabels, newsToSave, placedNews, staleNews, unfinishedNews } from '../../progress-reports/milestone-news';
import { reportPath } from '../../progress-reports/report-resource.server';
import { differingFields, keptTheirs, settledValues } from '../../progress-reports/section-conflict';
import {
  readSectionForm,
  savedValues,
  sectionLabels,
  sectionSave,
  seededValues,
  type SectionValues,
} from '../../progress-reports/section-form';
import { afterSaving } from './after-saving';
import { sendAnswers } from './send-answers.server';

/** What a section's action answers when it does not go on: everything typed, with the errors, as one side of a conflict, or seeded. */
export interface SectionAnswer {
  readonly values: SectionValues;
  readonly errors: readonly FieldError[];
  readonly isConflict: boolean;
  readonly isSeeded?: boolean;
}

/**
 * Saves a section under the version it was read with, what is new of its milestones in the same act, then the answers to its
 * questions; or puts the ticked lines into the boxes, unsaved.
 */
export async function saveSection(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const language = languageOf(args.request);
  const typed = readSectionForm(form, language);
  const { workstream = '' } = args.params;
  const path = reportPath(args);
  const report = await readForWrite(args, form, (api) =>
    api.GET('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}', { params: { path } }),
  );
  const saved = report.sections.find((section) => section.workstream === workstream);
  if (!saved) throw notFound(args);
  const values = settledValues(typed, savedValues(saved, typed.language), keptTheirs(form));
  if (values.next === 'seed') return stay({ values: seededValues(values, saved), errors: [], isSeeded: true }, 200);
  const unfinished = unfinishedNews(values.milestones, translatorOf(args));
  if (unfinished.length > 0) return stay({ values, errors: unfinished }, 422);
  const milestones = newsToSave(values.milestones, language);
  const answer = await write(args, form, (api) =>
    api.PUT('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/sections/{workstream}', {
      params: { path: { ...path, workstream }, header: { 'If-Match': ifMatch(values.version) } },
      body: { ...sectionSave(values, saved), milestones },
    }),
  );
  const now = answer.ok ? null : sectionNow(answer.problem, workstream);
  if (!answer.ok && !(now && isSavedAlready(now, values))) {
    if (answer.status === 412) return stay({ values, errors: [], isConflict: true }, 412);
    const translator = translatorOf(args);
    const labels = { ...newsLabels(values.milestones, translator), ...sectionLabels(translator) };
    const { items } = errorsOfProblem(placedNews(answer.problem, milestones), labels);
    return stay({ values, errors: items }, answer.status);
  }
  const unanswered = await sendAnswers(args, form, values);
  if (unanswered) {
    const stands = { ...values, version: now?.version ?? saved.version + 1, milestones: [] };
    return stay({ values: stands, errors: unanswered.errors }, unanswered.status);
  }
  const { to, notice } = afterSaving(report, workstream, values);
  return notice ? redirectWithNotice(args.request, to, notice) : redirect(to);
}

/** The page again, with everything typed. */
function stay(answer: Omit<SectionAnswer, 'isConflict'> & { isConflict?: boolean }, status: number) {
  return data<SectionAnswer>({ isConflict: false, ...answer }, { status });
}

/** The section as it is now, where the answer is that it was saved since. */
function sectionNow({ status, current }: Problem, workstream: string): ReportSection | null {
  if (status !== 412) return null;
  const { sections } = (current ?? {}) as Partial<ProgressReport>;
  return sections?.find((section) => section.workstream === workstream) ?? null;
}

/** Pressed twice, or saved by itself meanwhile: what stands is what was typed. */
function isSavedAlready(now: ReportSection, values: SectionValues): boolean {
  const isSame = differingFields(savedValues(now, values.language), values).length === 0;
  const isNewsOut = values.milestones.every((one) => {
    const milestone = now.milestones.find(({ ref }) => ref === one.ref);
    return milestone?.version !== one.version || newsToSave([one], values.language).length === 0;
  });
  return isSame && isNewsOut && staleNews(values.milestones, now.milestones).length === 0;
}
