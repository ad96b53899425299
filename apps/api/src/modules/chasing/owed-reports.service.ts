import { Inject, Injectable } from '@nestjs/common';
import type { MissingItem } from '@camau/contracts';
import { canRead, isReportOwed, latenessOf, missingOf, whoIsChased, type BusinessDate } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import type { Tx } from '../../platform/database/tx.js';
import { freeze } from '../../platform/history/canonical.js';
import { CycleFactsService, type CycleFactsRow } from '../cycles/cycle-facts.service.js';
import { ProgrammeFactsService, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import { ReportGapsService, type ReportGap } from '../progress-reports/report-gaps.service.js';
import { SettledReportsService, type OwedReport } from '../progress-reports/settled-reports.service.js';
import type { ChaseMatter } from './chase-letter.js';
import { ChasesRepository, type Writer } from './chases.repository.js';

/** One report of a cycle: whether it is owed, what it lacks, and a hash of that to know the same by. */
export interface OwedSubject extends Pick<OwedReport, 'slug' | 'forceId' | 'state'> {
  readonly authorIds: readonly string[];
  readonly isOwed: boolean;
  readonly missing: readonly MissingItem[];
  readonly missingSha256: string;
  readonly matter: ChaseMatter;
}

/** A cycle with every report of it that the caller may read. */
export interface OwedCycle {
  readonly programme: ProgrammeFacts;
  readonly cycle: CycleFactsRow;
  readonly subjects: readonly OwedSubject[];
}

/** States in which a report is being written, so that the rules say what it lacks. */
const WRITTEN: ReadonlySet<OwedReport['state']> = new Set(['draft', 'sent_back']);

/** Works out who owes what in a cycle. */
@Injectable()
export class OwedReportsService {
  constructor(
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(CycleFactsService) private readonly cycles: CycleFactsService,
    @Inject(SettledReportsService) private readonly reports: SettledReportsService,
    @Inject(ReportGapsService) private readonly gaps: ReportGapsService,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(ChasesRepository) private readonly chases: ChasesRepository,
  ) {}

  /** Throws `not_found` for a cycle that is not there. Reports the caller may not read are left out altogether. */
  async load(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<OwedCycle> {
    const programme = await this.programmes.find(tx, caller.programmeId);
    const cycle = await this.cycles.find(tx, programme.id, ref);
    const all = await this.reports.owed(tx, programme, cycle.row.id);
    const readable = all.filter(({ forceId }) =>
      canRead(caller.access, 'report', { programmeId: programme.id, forceId }),
    );
    const late = latenessOf(
      cycle.row.dueOn as BusinessDate,
      tx.today as BusinessDate,
      await this.calendars.calendar(tx),
    );
    const isOwed = ({ slug, state }: OwedReport): boolean =>
      isReportOwed({
        cycleState: cycle.state,
        reportState: state,
        isReopenedForAnother: cycle.state === 'reopened' && !cycle.row.reopenedSubjects.includes(slug),
      });
    const written = readable.filter((owed) => isOwed(owed) && WRITTEN.has(owed.state));
    const gaps = await this.gaps.of(
      tx,
      programme,
      cycle,
      written.flatMap(({ report }) => report ?? []),
    );
    const dates = { dueOn: cycle.row.dueOn, today: tx.today, ...late };
    const subjects = readable.map((owed): OwedSubject => {
      const { slug, forceId, state, report } = owed;
      const missing = isOwed(owed) ? missingItems(state, gaps.get(report?.id ?? '') ?? []) : [];
      const name = programme.forces.find(({ id }) => id === forceId)?.name ?? null;
      const place = { programme: programme.slug, cycle: ref, subject: slug, name, state };
      return {
        ...{ slug, forceId, state, missing },
        authorIds: report?.authorIds ?? [],
        isOwed: isOwed(owed),
        missingSha256: freeze({ missing }).sha256,
        matter: { ...place, ...dates, missing, sections: programme.workstreams },
      };
    });
    return { programme, cycle, subjects };
  }

  /** Who there is to remind of each owed report, by its subject. */
  async recipients(tx: Tx, { programme, subjects }: OwedCycle): Promise<ReadonlyMap<string, readonly Writer[]>> {
    const writers = await this.chases.writers(tx, programme.id);
    return new Map(subjects.map((subject) => [subject.slug, whoIsChased(subject, writers)]));
  }
}

function missingItems(state: OwedReport['state'], gaps: readonly ReportGap[]): MissingItem[] {
  return missingOf(state, gaps).map(({ code, pointer, params }, index) => ({
    code,
    pointer,
    about: gaps[index]?.about ?? null,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  }));
}
