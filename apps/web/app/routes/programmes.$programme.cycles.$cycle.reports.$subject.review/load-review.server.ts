import type { LoaderFunctionArgs } from '@remix-run/node';
import type { FrozenSubmission, ProgressReport, ReportRounds } from '@camau/contracts';
import { languageOf } from '../../platform/language.server';
import { read, type RouteArgs } from '../../platform/request.server';
import { loadReport, reportPath } from '../../progress-reports/report-resource.server';
import { compareReport } from './compare-report.server';
import { earlierSubmissions, type EarlierSubmission } from './view-model';

const REPORT = '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}';

/** The report, every round of it, and the earlier submission the address asks to see beside it, compared. */
export async function loadReview(args: LoaderFunctionArgs) {
  const [report, rounds] = await Promise.all([loadReport(args), loadRounds(args)]);
  const choices = earlierSubmissions(report, rounds);
  const asked = new URL(args.request.url).searchParams.get('against');
  const against = choices.find(({ key }) => key === asked) ?? choices[0] ?? null;
  const before = against === null ? null : await loadSubmission(args, against);
  return { report, rounds, choices, against, sections: compareReport(report, before, languageOf(args.request)) };
}

function loadRounds(args: RouteArgs): Promise<ReportRounds> {
  return read(args, (api, asAt) =>
    api.GET(`${REPORT}/rounds`, { params: { path: reportPath(args), query: { asAt } } }),
  );
}

function loadSubmission(args: RouteArgs, { cycle, number }: EarlierSubmission): Promise<FrozenSubmission> {
  const path = { ...reportPath(args), cycle, number: String(number) };
  return read(args, (api, asAt) => api.GET(`${REPORT}/submissions/{number}`, { params: { path, query: { asAt } } }));
}

export type Reviewed = { readonly report: ProgressReport; readonly rounds: ReportRounds };
