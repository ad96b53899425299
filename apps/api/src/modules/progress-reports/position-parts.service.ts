import { Inject, Injectable } from '@nestjs/common';
import {
  assessSubject,
  changedFacts,
  endOfBusinessDay,
  inOneLanguage,
  markedChange,
  positionSection,
  type BusinessDate,
  type FactChange,
  type FactDifference,
  type PositionAsk,
  type PositionSubject,
  type PositionSubjectInput,
  type SubjectAssessment,
  type TellClosing,
} from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import { factKey, MilestonePlanService } from '../milestones/milestone-plan.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { CellFactsService } from '../workstreams/cell-facts.service.js';
import { AcceptedSubmissionsReadModel, type AcceptedSubmissionRow } from './accepted-submissions.read-model.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import { ReportFilesService } from './report-files.service.js';
import { SettledReportsService, type OwedReport } from './settled-reports.service.js';
import { readSubmission, type SubmissionDocument } from './submission-document.js';

interface Received {
  readonly owed: OwedReport;
  readonly sha256: string;
  readonly document: SubmissionDocument;
  readonly differences: readonly FactDifference[];
}

/** A subject's report and, once accepted, its part of the position. */
export interface PreviewedPart {
  readonly owed: OwedReport;
  readonly part: AcceptedPart | null;
}

type AcceptedPart = Extract<PositionSubjectInput, { readonly state: 'accepted' }>;

/** What a cycle's position is assembled from, in a handful of statements however many forces there are. */
@Injectable()
export class PositionPartsService {
  constructor(
    @Inject(SettledReportsService) private readonly reports: SettledReportsService,
    @Inject(AcceptedSubmissionsReadModel) private readonly accepted: AcceptedSubmissionsReadModel,
    @Inject(ReportFilesService) private readonly files: ReportFilesService,
    @Inject(MilestonePlanService) private readonly milestones: MilestonePlanService,
    @Inject(ReportAsksRepository) private readonly asks: ReportAsksRepository,
    @Inject(CellFactsService) private readonly cells: CellFactsService,
  ) {}

  /** Each subject's part: the accepted submission as it was frozen, or what the rules say at the data date. */
  async ofCycle(
    tx: Tx,
    programme: ProgrammeFacts,
    cycle: CycleFactsRow,
    tell: TellClosing,
  ): Promise<PositionSubjectInput[]> {
    const frozen = await this.accepted.ofCycle(tx, programme.id, cycle.row.id);
    const owed = await this.reports.owed(tx, programme, cycle.row.id);
    const isReceived = ({ forceId }: OwedReport): boolean => frozen.some((row) => row.forceId === forceId);
    const missing = owed.filter((report) => !isReceived(report));
    const received = owed.filter(isReceived);
    return [
      ...(await this.received(tx, programme, cycle.row.id, { owed: received, frozen }, tell)),
      ...(missing.length === 0 ? [] : await this.notReceived(tx, programme, cycle, missing)),
    ];
  }

  /** Every subject that owes a report, with the part that closing now would freeze where its report is accepted. */
  async preview(tx: Tx, programme: ProgrammeFacts, cycleId: string): Promise<PreviewedPart[]> {
    const frozen = await this.accepted.ofCycle(tx, programme.id, cycleId);
    const owed = await this.reports.owed(tx, programme, cycleId);
    const accepted = owed.filter(({ forceId }) => frozen.some((row) => row.forceId === forceId));
    const parts = await this.received(tx, programme, cycleId, { owed: accepted, frozen });
    return owed.map((report) => ({ owed: report, part: parts.find(({ slug }) => slug === report.slug) ?? null }));
  }

  private async received(
    tx: Tx,
    programme: ProgrammeFacts,
    cycleId: string,
    { owed, frozen }: { readonly owed: readonly OwedReport[]; readonly frozen: readonly AcceptedSubmissionRow[] },
    tell: TellClosing = async () => {},
  ): Promise<AcceptedPart[]> {
    await tell({ step: 'reading', done: 0, of: owed.length });
    const live = await this.milestones.bySubject(tx, programme);
    const parts: Received[] = [];
    for (const report of owed) {
      const row = frozen.find(({ forceId }) => forceId === report.forceId)!;
      const document = readSubmission(row.canonical);
      const differences = changedFacts(document.milestones, live.get(report.forceId) ?? []);
      parts.push({ owed: report, sha256: row.sha256, document, differences });
      await tell({ step: 'reading', done: parts.length, of: owed.length });
    }
    const refs = parts.flatMap(({ differences }) => differences.map(({ ref }) => ref));
    const forBoard = await this.asks.forBoard(tx, programme.id, cycleId);
    const moments = await this.milestones.factMoments(tx, programme.id, [...new Set(refs)]);
    return parts.map((part) =>
      receivedPart(programme, part, {
        changedAfterAcceptance: part.differences.map((difference) =>
          markedChange(difference, moments.get(factKey(difference))),
        ),
        asks: (part.document.asks ?? []).filter(({ ref }) => forBoard.has(ref)),
      }),
    );
  }

  private async notReceived(
    tx: Tx,
    programme: ProgrammeFacts,
    cycle: CycleFactsRow,
    owed: readonly OwedReport[],
  ): Promise<PositionSubjectInput[]> {
    const rules = await this.files.rules(tx, programme, cycle);
    const before = await this.accepted.allBefore(tx, programme.id, cycle.row.periodStartsOn);
    const dataDateEnds = endOfBusinessDay(cycle.row.dataOn as BusinessDate).toISOString();
    // NB: never later than the transaction itself reads: a page as at a day must not show what came after it.
    return tx.asAt(dataDateEnds < tx.instant ? dataDateEnds : tx.instant, async () => {
      const milestones = await this.milestones.bySubject(tx, programme);
      const scopeOf = await this.cells.scopes(tx, programme);
      return owed.map((report) => {
        const { forceId } = report;
        const facts = { workstreams: scopeOf(forceId), milestones: milestones.get(forceId) ?? [] };
        const last = before.find((row) => row.forceId === forceId);
        return notReceivedPart(programme, report, assessSubject(facts, rules), last);
      });
    });
  }
}

function receivedPart(
  programme: ProgrammeFacts,
  { owed, sha256, document }: Received,
  since: { readonly changedAfterAcceptance: readonly FactChange[]; readonly asks: readonly PositionAsk[] },
): AcceptedPart {
  const { number, submittedAt, isLate, workingDaysLate, sections, milestones } = document;
  const businessDate = document.businessDate as BusinessDate;
  return {
    ...named(programme, owed),
    state: 'accepted',
    submission: { number, sha256, submittedAt, businessDate, isLate, workingDaysLate },
    sections,
    milestones,
    ...since,
  };
}

function notReceivedPart(
  programme: ProgrammeFacts,
  owed: OwedReport,
  { sections, milestones }: SubjectAssessment,
  last: AcceptedSubmissionRow | undefined,
): PositionSubjectInput {
  const reason = owed.report?.stateReason ?? null;
  return {
    ...named(programme, owed),
    state: 'not_received',
    notReceivedReason: reason === null ? null : inOneLanguage(reason, owed.report?.stateReasonLanguage),
    sections,
    milestones,
    lastReceived: last === undefined ? null : lastReceived(last),
  };
}

function lastReceived({ cycle, canonical }: AcceptedSubmissionRow): PositionSubject['lastReceived'] {
  const { sections } = readSubmission(canonical);
  return { cycle, sections: sections.map((section) => positionSection(section, section)) };
}

function named(
  programme: ProgrammeFacts,
  { slug, forceId }: OwedReport,
): Pick<PositionSubjectInput, 'subject' | 'slug' | 'code' | 'name'> {
  const force = programme.forces.find(({ id }) => id === forceId);
  if (force === undefined) return { subject: 'national', slug, code: 'NAT', name: NATIONAL };
  return { subject: 'force', slug, code: force.code, name: force.name };
}

const NATIONAL = { en: 'National', cy: 'Cenedlaethol', original: 'both', otherState: 'checked' } as const;
