import { Inject, Injectable } from '@nestjs/common';
import type { Cell, CellDeclaration } from '@camau/contracts';
import {
  assessSubject,
  canRead,
  canWrite,
  decideCellChange,
  settleTranslation,
  UNDECLARED_CELL,
  type AssessedMilestone,
  type BusinessDate,
  type DeclaredCell,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { MilestonePlanService } from '../milestones/milestone-plan.service.js';
import { MilestoneStandingsService } from '../milestones/milestone-standings.service.js';
import { CirculatedPositionService } from '../positions/circulated-position.service.js';
import { ProgrammeFactsService, subjectForceId, type ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { WorkingCalendars } from '../programmes/working-calendars.service.js';
import type { CellEntity } from './cell.entity.js';
import { liveStanding } from './cell-standing.mapper.js';
import { toCell } from './cell.mapper.js';
import { CellsRepository, type CellKey } from './cells.repository.js';

/** A cell found: its programme, its workstream and its force, null for national. */
interface Place extends CellKey {
  readonly programme: ProgrammeFacts;
  readonly workstream: ProgrammeFacts['workstreams'][number];
}

/** Cells: one page, and what is declared of them. */
@Injectable()
export class CellsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(ProgrammeFactsService) private readonly programmes: ProgrammeFactsService,
    @Inject(CellsRepository) private readonly cells: CellsRepository,
    @Inject(MilestoneStandingsService) private readonly standings: MilestoneStandingsService,
    @Inject(MilestonePlanService) private readonly milestones: MilestonePlanService,
    @Inject(CirculatedPositionService) private readonly positions: CirculatedPositionService,
    @Inject(WorkingCalendars) private readonly calendars: WorkingCalendars,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async find(caller: SignedInPrincipal, workstream: string, subject: string): Promise<Cell> {
    return this.db.read(caller.context, async (tx) =>
      this.page(tx, caller, await this.place(tx, caller, workstream, subject)),
    );
  }

  /**
   * Declares a cell. `version` is the one it was read with, 0 before anything was declared, null for whoever has not read
   * it; a stale one is 412 with the cell as it now is. Throws the refusals of `decideCellChange`.
   */
  async set(
    caller: SignedInPrincipal,
    workstream: string,
    subject: string,
    version: number | null,
    change: CellDeclaration,
  ): Promise<Cell> {
    return this.db.write(caller.context, async (tx) => {
      const place = await this.place(tx, caller, workstream, subject);
      this.requireWrite(caller, place, change);
      await this.cells.lock(tx, place);
      const row = await this.cells.find(tx, place);
      if (version !== null && version !== (row?.version ?? 0)) await this.stale(tx, caller, place);
      const before = declarationOf(row);
      const { open } = liveStanding(await this.standings.ofCell(tx, place.programmeId, place));
      const approach = change.approach === undefined ? undefined : settleTranslation(before.approach, change.approach);
      const after = orThrow(decideCellChange(before, { isInScope: change.inScope, approach }, open));
      await this.persist(tx, place, row, after);
      await this.audit.record(tx, {
        action: 'cell_declared',
        programmeId: place.programmeId,
        subjectType: 'cell',
        subjectId: `${workstream}/${subject}`,
        facts: { from: { ...before }, to: { ...after } },
      });
      return this.page(tx, caller, place);
    });
  }

  private async place(tx: Tx, { programmeId }: SignedInPrincipal, ref: string, subject: string): Promise<Place> {
    const programme = await this.programmes.find(tx, programmeId);
    const workstream = programme.workstreams.find((candidate) => candidate.ref === ref);
    if (workstream === undefined) throw new ProblemError('not_found');
    return {
      programme,
      programmeId,
      workstream,
      workstreamId: workstream.id,
      forceId: subjectForceId(programme, subject),
    };
  }

  /** NB: every member reads every cell's declaration, so one that is not theirs to change is forbidden, not hidden. */
  private requireWrite({ access }: SignedInPrincipal, place: Place, change: CellDeclaration): void {
    const mayScope = change.inScope === undefined || canWrite(access, 'milestone:plan', place);
    if (!mayScope || !canWrite(access, 'milestone:approach', place)) throw new ProblemError('forbidden');
  }

  private async persist(
    tx: Tx,
    key: CellKey,
    row: CellEntity | null,
    { isInScope, approach }: DeclaredCell,
  ): Promise<void> {
    const { programmeId, workstreamId, forceId } = key;
    if (row === null)
      return this.cells.add(tx, { programmeId, workstreamId, forceId }, { inScope: isInScope, approach });
    if (!(await this.cells.change(tx, row, { inScope: isInScope, approach }))) throw new ProblemError('conflict');
  }

  private async stale(tx: Tx, caller: SignedInPrincipal, place: Place): Promise<never> {
    const current = await this.page(tx, caller, place);
    throw new ProblemError('version_mismatch', [{ pointer: '', code: 'version_stale' }], current);
  }

  private async page(tx: Tx, { access, context }: SignedInPrincipal, place: Place): Promise<Cell> {
    const { programme, workstream, forceId } = place;
    const isLive = canRead(access, 'live', place);
    const actions = [
      ['declare_scope', canWrite(access, 'milestone:plan', place)],
      ['edit_approach', canWrite(access, 'milestone:approach', place)],
    ] as const;
    return toCell({
      row: await this.standings.ofCell(tx, programme.id, place),
      declared: await this.cells.find(tx, place),
      names: {
        workstreamName: workstream.name,
        subjectName: programme.forces.find(({ id }) => id === forceId)?.name ?? null,
      },
      live: isLive ? await this.assess(tx, place) : null,
      circulated: await this.positions.last(tx, programme.id),
      allowedActions: actions.filter(([, may]) => may && context.asAt === null).map(([action]) => action),
      asAt: tx.instant,
      today: tx.today,
    });
  }

  private async assess(tx: Tx, { programme, workstream, forceId }: Place): Promise<readonly AssessedMilestone[]> {
    const all = await this.milestones.ofSubject(tx, programme, forceId);
    const milestones = all.filter((milestone) => milestone.workstream === workstream.ref);
    const rules = {
      today: tx.today as BusinessDate,
      calendar: await this.calendars.calendar(tx),
      toleranceWorkingDays: programme.toleranceWorkingDays,
      verificationWorkingDays: programme.verificationWorkingDays,
    };
    return assessSubject({ workstreams: [], milestones }, rules).milestones;
  }
}

function declarationOf(row: CellEntity | null): DeclaredCell {
  return row === null ? UNDECLARED_CELL : { isInScope: row.inScope, approach: row.approach };
}
