import { Inject, Injectable } from '@nestjs/common';
import type { BoardMovePreview, Calendar, CalendarCycle, NewCycle, PlannedCycle } from '@camau/contracts';
import {
  hasPermission,
  moveBoardDate,
  movedDataDate,
  planCycle,
  type BoardMove,
  type BusinessDate,
  type PlannedCycle as Planned,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { ProgrammeFactsService } from '../programmes/programme-facts.service.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import {
  columnsOf,
  datesOf,
  periodOf,
  toBoardMove,
  toCalendar,
  toPlannedCycle,
  type CalendarFacts,
} from './calendar.mapper.js';
import type { CycleEntity } from './cycle.entity.js';
import { stateToday } from './cycle-facts.service.js';
import { CyclesRepository } from './cycles.repository.js';

/** The calendar of a programme: its cycles' dates counted back from their Boards, a next cycle, a moved Board. */
@Injectable()
export class CalendarService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(CyclesRepository) private readonly cycles: CyclesRepository,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async find(caller: SignedInPrincipal): Promise<Calendar> {
    return this.db.read(caller.context, (tx) => this.page(tx, caller));
  }

  /** The dates a cycle would have; refused as adding it would be. */
  async preview(caller: SignedInPrincipal, body: NewCycle): Promise<PlannedCycle> {
    return this.db.read(caller.context, async (tx) => {
      const facts = await this.facts(tx, caller);
      return toPlannedCycle(body, await this.plan(tx, body, facts), facts);
    });
  }

  /** Adds a cycle; two who add the same at once: one wins, the other is told the period is taken. */
  async add(caller: SignedInPrincipal, body: NewCycle): Promise<CalendarCycle> {
    return this.db.write(caller.context, async (tx) => {
      const facts = await this.facts(tx, caller);
      await this.cycles.lockAll(tx, facts.programme.id);
      const planned = await this.plan(tx, body, facts);
      await this.cycles.add(tx, newRow(facts.programme.id, body, planned));
      await this.record(tx, caller, planned.ref, 'cycle_planned', { ...planned.dates, board: body.boardOn });
      return this.item(tx, caller, planned.ref);
    });
  }

  /** What moving the Board would do. */
  async previewMove(caller: SignedInPrincipal, ref: string, boardOn: string): Promise<BoardMovePreview> {
    return this.db.read(caller.context, async (tx) => {
      const facts = await this.facts(tx, caller);
      const row = await this.cycles.find(tx, facts.programme.id, ref);
      if (row === null) throw new ProblemError('not_found');
      return toBoardMove(row, boardOn, this.move(row, boardOn, facts), facts);
    });
  }

  /** Moves the Board and with it the steps to come. 412 with the cycle as it now is when it changed since `version`. */
  async moveBoard(caller: SignedInPrincipal, ref: string, version: number, boardOn: string): Promise<CalendarCycle> {
    return this.db.write(caller.context, async (tx) => {
      const facts = await this.facts(tx, caller);
      const row = await this.cycles.lock(tx, facts.programme.id, ref);
      if (row === null) throw new ProblemError('not_found');
      if (row.version !== version) {
        const current = await this.item(tx, caller, ref);
        throw new ProblemError('version_mismatch', [{ pointer: '', code: 'version_stale' }], current);
      }
      const move = this.move(row, boardOn, facts);
      const dataOn = movedDataDate(row.dataOn as BusinessDate, datesOf(row), move.dates);
      const columns = { ...columnsOf(move.dates), boardOn, dataOn, datesBy: 'office' };
      if (!(await this.cycles.change(tx, row, columns))) throw new ProblemError('conflict');
      const { moved, kept } = move;
      await this.record(tx, caller, ref, 'cycle_board_moved', { from: row.boardOn, to: boardOn, moved, kept });
      return this.item(tx, caller, ref);
    });
  }

  private async plan(tx: Tx, body: NewCycle, { programme, calendar, today }: CalendarFacts): Promise<Planned> {
    const { periodStartsOn, periodEndsOn, boardOn } = body as Record<keyof NewCycle, BusinessDate>;
    const others = (await this.cycles.all(tx, programme.id)).map(periodOf);
    const offsets = programme.cycleOffsets;
    return orThrow(planCycle({ periodStartsOn, periodEndsOn, boardOn, today, offsets, calendar, others }));
  }

  private move(row: CycleEntity, boardOn: string, { programme, calendar, today }: CalendarFacts): BoardMove {
    return orThrow(
      moveBoardDate({
        periodEndsOn: row.periodEndsOn as BusinessDate,
        boardOn: boardOn as BusinessDate,
        boardWasOn: row.boardOn as BusinessDate,
        offsets: programme.cycleOffsets,
        calendar,
        current: datesOf(row),
        state: stateToday(row, today),
        today,
      }),
    );
  }

  private async facts(tx: Tx, caller: SignedInPrincipal): Promise<CalendarFacts> {
    const programme = await this.programmes.find(tx, caller.programmeId);
    return {
      programme,
      calendar: await this.calendars.calendar(tx),
      holidays: await this.calendars.holidays(tx),
      today: tx.today as BusinessDate,
      canPlan: tx.context.asAt === null && hasPermission(caller.access, 'cycle:plan', programme.id),
    };
  }

  private async page(tx: Tx, caller: SignedInPrincipal): Promise<Calendar> {
    const facts = await this.facts(tx, caller);
    return toCalendar(await this.cycles.all(tx, facts.programme.id), facts);
  }

  private async item(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<CalendarCycle> {
    const found = (await this.page(tx, caller)).items.find((item) => item.ref === ref);
    if (found === undefined) throw new ProblemError('not_found');
    return found;
  }

  private async record(
    tx: Tx,
    caller: SignedInPrincipal,
    ref: string,
    action: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    const { programmeId } = caller;
    await this.audit.record(tx, { action, programmeId, subjectType: 'cycle', subjectId: ref, facts });
  }
}

function newRow(programmeId: string, body: NewCycle, { ref, dates }: Planned): Omit<CycleEntity, 'id'> {
  return {
    programmeId,
    ref,
    ...body,
    dueOn: dates.due,
    reviewByOn: dates.review,
    closeByOn: dates.close,
    papersOn: dates.papers,
    dataOn: dates.due,
    state: 'planned',
    deliveryConfidence: null,
    confidenceReason: null,
    signedBy: null,
    signedAt: null,
    reopenedSubjects: [],
    reopenReason: null,
    reopenReasonLanguage: null,
    signatureClearedAt: null,
    signatureClearedByAct: null,
    signatureClearedSubject: null,
    datesBy: 'office',
    version: 1,
  };
}
