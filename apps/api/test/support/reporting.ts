import type { Cycle, ProgressReport, ReportAsk, SectionSave } from '@camau/contracts';
import type { Answer, Caller } from './requests.js';

const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;

/** A section as a lead would fill it in; the reason also explains what is overdue. */
export const FULL_SECTION: SectionSave = {
  declaredStatus: 'on_track',
  reason: english('The delay is understood and recoverable.'),
  achieved: english('The steps planned for the quarter were taken.'),
  planned: english('The steps of next quarter.'),
  noChange: false,
};

export const SEND_BACK = {
  reason: 'Two answers are missing.',
  questions: [{ pointer: '/sections/WF/achieved', text: 'How many officers were trained?' }],
};
export const BECAUSE = { reason: 'Agreed with the force on the telephone.' };
export const DECLARATION = { declaration: true };
export const SIGNATURE = { confidence: 'amber', reason: english('Two forces are late and know why.') };

export function reportPath(cycle: string, subject: string): string {
  return `/cycles/${cycle}/reports/${subject}`;
}

/** The answer's body, or an error that says what was refused. */
export function bodyOf<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.body;
}

export async function readReport(call: Caller, cycle: string, subject: string): Promise<ProgressReport> {
  return bodyOf(await call<ProgressReport>('GET', reportPath(cycle, subject)));
}

/** Fills every section in, on the version it has now. */
export async function fillSections(call: Caller, cycle: string, subject: string): Promise<ProgressReport> {
  let report = await readReport(call, cycle, subject);
  for (const { workstream, version } of report.sections) {
    report = bodyOf(
      await call<ProgressReport>('PUT', `${reportPath(cycle, subject)}/sections/${workstream}`, {
        version,
        body: FULL_SECTION,
      }),
    );
  }
  return report;
}

/** Posts an action on the report's present version. */
export async function actOnReport(
  call: Caller,
  cycle: string,
  subject: string,
  action: string,
  body?: unknown,
): Promise<ProgressReport> {
  const { version } = await readReport(call, cycle, subject);
  return bodyOf(await call<ProgressReport>('POST', `${reportPath(cycle, subject)}/${action}`, { version, body }));
}

/** The cycle's present version, which acts on it are judged against. */
export async function cycleVersion(call: Caller, cycle: string): Promise<number> {
  return bodyOf(await call<Cycle>('GET', `/cycles/${cycle}`)).version;
}

/** Posts an action on a cycle (`openings`, `signatures`, …) on its present version. */
export async function actOnCycle(call: Caller, cycle: string, action: string, body?: unknown): Promise<Cycle> {
  const version = await cycleVersion(call, cycle);
  return bodyOf(await call<Cycle>('POST', `/cycles/${cycle}/${action}`, { version, body }));
}

/** Adds an ask to a report that is being written. */
export async function ask(
  call: Caller,
  cycle: string,
  subject: string,
  kind: ReportAsk['kind'] = 'decision',
): Promise<ProgressReport> {
  const body = { kind, workstream: 'WF', text: english('Let the training go on until March.') };
  return bodyOf(await call<ProgressReport>('POST', `${reportPath(cycle, subject)}/asks`, { body }));
}
