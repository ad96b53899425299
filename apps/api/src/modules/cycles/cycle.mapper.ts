import type { Cycle, CycleList } from '@camau/contracts';
import {
  allowedCycleActions,
  allowedReportActions,
  canRead,
  closingRefusals,
  latenessOf,
  reportActor,
  type BusinessDate,
  type CycleFacts,
  type CycleState,
  type ReportState,
  type ResolvedAccess,
  type WorkingCalendar,
} from '@camau/domain';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import type { CycleReportRow } from './cycle-overview.read-model.js';
import type { CycleEntity } from './cycle.entity.js';

/** One cycle of the list, in the state it is in today. */
export function toCycleListItem(row: CycleEntity, state: CycleState): CycleList['items'][number] {
  return {
    ref: row.ref,
    periodStartsOn: row.periodStartsOn,
    periodEndsOn: row.periodEndsOn,
    dueOn: row.dueOn,
    reviewByOn: row.reviewByOn,
    closeByOn: row.closeByOn,
    papersOn: row.papersOn,
    boardOn: row.boardOn,
    dataOn: row.dataOn,
    state,
    version: row.version,
  };
}

interface Page {
  readonly row: CycleEntity;
  readonly programme: ProgrammeFacts;
  readonly facts: CycleFacts;
  readonly reports: readonly CycleReportRow[];
  readonly access: ResolvedAccess;
  readonly userId: string;
  readonly calendar: WorkingCalendar;
  readonly today: string;
  readonly isLive: boolean;
}

/** A cycle as one reader may know it: states of reports out of reach are null, and so are what would tell of them. */
export function toCycle(page: Page): Cycle {
  const { row, programme, facts, isLive } = page;
  const seesAll =
    canRead(page.access, 'report', { programmeId: programme.id, forceId: null }) &&
    programme.forces.every(({ id }) => canRead(page.access, 'report', { programmeId: programme.id, forceId: id }));
  return {
    ...toCycleListItem(row, facts.state),
    deliveryConfidence: seesAll ? row.deliveryConfidence : null,
    confidenceReason: seesAll ? row.confidenceReason : null,
    signedAt: !seesAll || row.signedAt === null ? null : new Date(row.signedAt).toISOString(),
    signatureCleared: seesAll ? toSignatureCleared(row) : null,
    reopenReasonLanguage: seesAll && facts.state === 'reopened' ? row.reopenReasonLanguage : null,
    reopenReason: seesAll && facts.state === 'reopened' ? row.reopenReason : null,
    reopenedSubjects: seesAll ? row.reopenedSubjects : [],
    confidenceScale: programme.confidenceScale,
    positionVersion: facts.positionVersion,
    reports: subjects(programme).map((subject) => toCycleReport(page, subject)),
    allowedActions: isLive ? allowedCycleActions(facts) : [],
    closingBlockers: seesAll
      ? closingRefusals(facts).map(({ code, params }) => ({
          code,
          subjects: [...((params['subjects'] as readonly string[] | undefined) ?? [])],
        }))
      : [],
    today: page.today,
  };
}

function toSignatureCleared(row: CycleEntity): Cycle['signatureCleared'] {
  const { signatureClearedAt: at, signatureClearedByAct: act, signatureClearedSubject: subject } = row;
  return at === null || act === null ? null : { at: new Date(at).toISOString(), act, subject };
}

interface Subject {
  readonly slug: string;
  readonly forceId: string | null;
  readonly name: ProgrammeFacts['name'] | null;
}

function subjects(programme: ProgrammeFacts): Subject[] {
  return [
    { slug: 'national', forceId: null, name: null },
    ...programme.forces.map(({ id, slug, name }) => ({ slug, forceId: id, name })),
  ];
}

const IN_TIME = { isLate: false, workingDaysLate: 0 };

function toCycleReport(page: Page, { slug, forceId, name }: Subject): Cycle['reports'][number] {
  const { programme, row, facts, access, today, calendar } = page;
  const isReadable = canRead(access, 'report', { programmeId: programme.id, forceId });
  if (!isReadable)
    return {
      subject: slug,
      name,
      state: null,
      submittedAt: null,
      acceptedAt: null,
      submissionNumber: null,
      isLate: false,
      workingDaysLate: 0,
      allowedActions: [],
    };
  const report = page.reports.find((candidate) => candidate.forceId === forceId);
  const state = (report?.state ?? 'not_started') as ReportState;
  const isOwed = state === 'not_started' || state === 'draft' || state === 'sent_back';
  const isDue = isOwed && facts.state !== 'planned';
  const lateNow = isDue ? latenessOf(row.dueOn as BusinessDate, today as BusinessDate, calendar) : IN_TIME;
  const actions = allowedReportActions({
    subject: forceId === null ? 'national' : 'force',
    state,
    cycleState: facts.state,
    isReopenedForAnother: facts.state === 'reopened' && !row.reopenedSubjects.includes(slug),
    version: report?.version ?? 0,
    authorIds: report?.authorIds ?? [],
    pinnedQuestions: report?.pinnedQuestions ?? 0,
    actor: reportActor(access, page.userId, { programmeId: programme.id, forceId }),
  });
  return {
    subject: slug,
    name,
    state,
    submittedAt: report?.submittedAt ?? null,
    acceptedAt: report?.acceptedAt ?? null,
    submissionNumber: report?.submissionNumber ?? null,
    isLate: isOwed ? lateNow.isLate : (report?.isLate ?? false),
    workingDaysLate: isOwed ? lateNow.workingDaysLate : (report?.workingDaysLate ?? 0),
    allowedActions: page.isLive ? actions : [],
  };
}
