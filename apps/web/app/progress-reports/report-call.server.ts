import { ifMatch } from '@camau/api-client';
import type { Language } from '@camau/i18n';
import type { WriteCall } from '../platform/request.server';
import type { TypedReportAction } from './report-form';

interface ReportPath {
  programme: string;
  cycle: string;
  subject: string;
}

const REPORT = '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}';

/** Actions of the office: it takes one report after another, so it goes back to the cycle. */
export const OFFICE_ACTIONS: ReadonlySet<string> = new Set([
  'send_back',
  'accept',
  'take_back',
  'record_not_received',
  'admit_late',
]);

/** The call that carries an action on a report out, under the version that was read; what is none of the others starts it. */
export function reportCall(typed: TypedReportAction, path: ReportPath, language: Language): WriteCall<unknown> {
  const { reason } = typed;
  const params = { path, header: { 'If-Match': ifMatch(typed.version) } };
  switch (typed.action) {
    case 'submit':
      // NB: without the declaration the API says what is missing, at the field.
      return (api) => api.POST(`${REPORT}/submissions`, { params, body: { declaration: typed.isDeclared as true } });
    case 'no_change':
      return (api) => api.POST(`${REPORT}/no-changes`, { params });
    case 'withdraw':
      return (api) => api.POST(`${REPORT}/withdrawals`, { params });
    case 'send_back':
      return (api) =>
        api.POST(`${REPORT}/returns`, { params, body: { reason, language, questions: [...typed.questions] } });
    case 'accept':
      return (api) => api.POST(`${REPORT}/acceptances`, { params });
    case 'take_back':
      return (api) => api.POST(`${REPORT}/take-backs`, { params, body: { reason, language } });
    case 'record_not_received':
      return (api) => api.POST(`${REPORT}/non-receipts`, { params: { path }, body: { reason, language } });
    case 'admit_late':
      return (api) => api.POST(`${REPORT}/late-admissions`, { params: { path }, body: { reason, language } });
    case 'decide_ask':
      return (api) =>
        api.POST(`${REPORT}/asks/{ref}/decisions`, {
          params: { path: { ...path, ref: typed.ask }, header: { 'If-Match': ifMatch(typed.version) } },
          body: { take: typed.isTaken, reason: reason.trim() === '' ? null : reason, language },
        });
    default:
      return (api) => api.POST(REPORT, { params: { path } });
  }
}
