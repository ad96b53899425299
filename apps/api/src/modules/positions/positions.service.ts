import { Inject, Injectable } from '@nestjs/common';
import type { Position, PositionList } from '@camau/contracts';
import {
  assemblePosition,
  inOneLanguage,
  type BilingualText,
  type PositionDocument,
  type PositionInput,
  type TellClosing,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { freeze } from '../../platform/history/canonical.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import type { CycleFactsRow } from '../cycles/cycle-facts.service.js';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import { PositionPartsService } from '../progress-reports/position-parts.service.js';
import type { PositionEntity } from './position.entity.js';
import { toPosition } from './position.mapper.js';
import { PositionsReadModel } from './positions.read-model.js';
import { PositionsRepository } from './positions.repository.js';

/** What closing a cycle hands over to be frozen. */
export interface Closing {
  readonly caller: SignedInPrincipal;
  readonly programme: ProgrammeFacts;
  readonly cycle: CycleFactsRow;
  readonly version: number;
  readonly signedBy: BilingualText | null;
  readonly tell: TellClosing;
}

/** Frozen positions: assembled at close, circulated, read. */
@Injectable()
export class PositionsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(PositionsRepository) private readonly positions: PositionsRepository,
    @Inject(PositionsReadModel) private readonly pages: PositionsReadModel,
    @Inject(PositionPartsService) private readonly parts: PositionPartsService,
  ) {}

  async list(caller: SignedInPrincipal): Promise<PositionList> {
    return this.db.read(caller.context, async (tx) => ({ items: await this.pages.list(tx, caller.programmeId) }));
  }

  async find(caller: SignedInPrincipal, cycle: string, version: number | null): Promise<Position> {
    const row = await this.db.read(caller.context, (tx) => this.pages.find(tx, caller.programmeId, cycle, version));
    if (row === undefined) throw new ProblemError('not_found');
    return toPosition(row);
  }

  /** The version of the cycle's latest position; 0 before the first close. */
  async versionOf(tx: Tx, programmeId: string, cycleId: string): Promise<number> {
    return this.positions.versionOf(tx, programmeId, cycleId);
  }

  /** Assembles the position from accepted submissions, hashes it and chains it to the one closed before. */
  async freeze(tx: Tx, closing: Closing): Promise<{ sequence: number; sha256: string }> {
    const { programme, cycle, caller, version, tell } = closing;
    await tell({ step: 'turn', done: 0, of: 1 });
    await this.positions.lockChain(tx, programme.id);
    await tell({ step: 'turn', done: 1, of: 1 });
    const head = await this.positions.head(tx, programme.id);
    const before = await this.positions.latest(tx, programme.id, cycle.row.id);
    const circulated = await this.positions.lastCirculated(tx, programme.id, cycle.row.periodStartsOn);
    const subjects = await this.parts.ofCycle(tx, programme, cycle, tell);
    await tell({ step: 'assembling', done: 0, of: 1 });
    const document = assemblePosition({
      ...frame(closing, tx.instant),
      sequence: (head?.sequence ?? 0) + 1,
      previousSha256: head?.sha256 ?? null,
      version,
      subjects,
      lastCirculated: readPosition(circulated),
      corrects:
        before === null
          ? null
          : {
              position: readPosition(before)!,
              reason: inOneLanguage(cycle.row.reopenReason ?? '', cycle.row.reopenReasonLanguage),
            },
    });
    await tell({ step: 'assembling', done: 1, of: 1 });
    await tell({ step: 'freezing', done: 0, of: 1 });
    const frozen = { ...freeze(document), sequence: document.sequence };
    await tell({ step: 'freezing', done: 1, of: 1 });
    await tell({ step: 'recording', done: 0, of: 1 });
    await this.positions.add(tx, {
      ...frozen,
      programmeId: programme.id,
      cycleId: cycle.row.id,
      version,
      previousSha256: document.previousSha256,
      closedBy: caller.account.userId,
      closedAt: tx.instant,
    });
    return frozen;
  }

  /** Circulates the latest version of a cycle's position to the Board. */
  async circulate(tx: Tx, caller: SignedInPrincipal, cycleId: string): Promise<void> {
    const latest = await this.positions.latest(tx, caller.programmeId, cycleId);
    if (latest === null) throw new ProblemError('not_found');
    if (!(await this.positions.circulate(tx, latest.id, caller.account.userId, tx.instant)))
      throw new ProblemError('already_done');
  }
}

function readPosition(row: PositionEntity | null): PositionDocument | null {
  return row === null ? null : (JSON.parse(row.canonical) as PositionDocument);
}

function frame(
  { programme, cycle, caller, signedBy }: Closing,
  instant: string,
): Pick<PositionInput, 'programme' | 'cycle' | 'closed' | 'confidence' | 'workstreams'> {
  const { row } = cycle;
  if (row.deliveryConfidence === null || row.confidenceReason === null || row.signedAt === null || signedBy === null)
    throw new Error('A cycle is closed only when it is signed.');
  return {
    programme: { slug: programme.slug, name: programme.name, isIllustrative: programme.illustrative },
    cycle: {
      ref: row.ref,
      periodStartsOn: row.periodStartsOn,
      periodEndsOn: row.periodEndsOn,
      boardOn: row.boardOn,
      dataDate: row.dataOn,
    } as PositionInput['cycle'],
    closed: { at: instant, by: caller.account.post },
    confidence: {
      value: row.deliveryConfidence,
      reason: row.confidenceReason,
      signedBy,
      signedAt: new Date(row.signedAt).toISOString(),
    },
    workstreams: programme.workstreams.map(({ ref, name }) => ({ ref, name })),
  };
}
