import { json, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { callApi } from '../../platform/api.server';
import { confirmedPersonalData } from '../../platform/confirmed-personal-data';
import { languageOf } from '../../platform/language.server';
import { callerOf, readForm } from '../../platform/request.server';
import type { AutosaveAnswer } from '../../progress-reports/autosave-answer';
import { reportPath } from '../../progress-reports/report-resource.server';
import { readSectionForm, sectionSave } from '../../progress-reports/section-form';

const REPORT = '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}';

/** Saves a section as its form stands, in the background. Whatever happens is an answer in words: no page is left for it. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const values = readSectionForm(form, languageOf(args.request));
  const { workstream = '' } = args.params;
  const path = reportPath(args);
  const caller = { ...(await callerOf(args)), personalData: confirmedPersonalData(form) };
  const report = await callApi(caller, (api) => api.GET(REPORT, { params: { path } }));
  if (!report.ok) return say(refused(report.status, report.problem.detail));
  const saved = report.data.sections.find((section) => section.workstream === workstream);
  if (!saved) return say({ state: 'refused', text: '' });
  const answer = await callApi(caller, (api) =>
    api.PUT(`${REPORT}/sections/{workstream}`, {
      params: { path: { ...path, workstream }, header: { 'If-Match': ifMatch(values.version) } },
      body: sectionSave(values, saved),
    }),
  );
  if (!answer.ok) return say(refused(answer.status, answer.problem.problems[0]?.text ?? answer.problem.detail));
  const now = answer.data.sections.find((section) => section.workstream === workstream);
  return say({ state: 'saved', version: now?.version ?? values.version });
}

function refused(status: number, text: string): AutosaveAnswer {
  if (status === 401) return { state: 'signed_out' };
  if (status === 412) return { state: 'conflict' };
  return status >= 500 ? { state: 'unreachable' } : { state: 'refused', text };
}

// NB: always 200: the answer is what the words say, and nothing here is a page.
function say(answer: AutosaveAnswer) {
  return json(answer);
}
