export const REPORT_FIELDS = [
  'reason',
  'declaration',
  'questions',
  'questions-0-text',
  'questions-0-pointer',
  'questions-1-text',
] as const;

export interface TypedQuestion {
  readonly pointer: string;
  readonly text: string;
}

/** A report action's form, as it was typed. */
export interface TypedReportAction {
  readonly action: string;
  readonly version: number;
  readonly reason: string;
  readonly isDeclared: boolean;
  readonly questions: readonly TypedQuestion[];
}

interface ReportRequest {
  readonly path: string;
  readonly body: unknown;
  readonly version?: number;
  /** the office acts on the cycle's reports one after another, so it goes back there */
  readonly isOffice: boolean;
}

/** The form's fields, untouched. */
export function readReportForm(form: FormData): TypedReportAction {
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  return {
    action: of('action'),
    version: Number(of('version')),
    reason: of('reason'),
    isDeclared: of('declaration') === 'yes',
    questions: [0, 1].map((index) => ({
      pointer: of(`questions-${index}-pointer`),
      text: of(`questions-${index}-text`),
    })),
  };
}

/** The request of the API that carries an action out. Empty questions are not sent: asking none is the API's to refuse. */
export function reportRequest({ action, version, reason, isDeclared, questions }: TypedReportAction): ReportRequest {
  const asked = questions.filter(({ text }) => text.trim() !== '');
  switch (action) {
    case 'submit':
      return { path: '/submissions', body: isDeclared ? { declaration: true } : {}, version, isOffice: false };
    case 'withdraw':
      return { path: '/withdrawals', body: {}, version, isOffice: false };
    case 'send_back':
      return { path: '/returns', body: { reason, questions: asked }, version, isOffice: true };
    case 'accept':
      return { path: '/acceptances', body: {}, version, isOffice: true };
    case 'take_back':
      return { path: '/take-backs', body: { reason }, version, isOffice: true };
    case 'record_not_received':
      return { path: '/non-receipts', body: { reason }, isOffice: true };
    case 'admit_late':
      return { path: '/late-admissions', body: { reason }, isOffice: true };
    default:
      return { path: '', body: {}, isOffice: false };
  }
}
