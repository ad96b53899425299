import { Inject, Injectable } from '@nestjs/common';
import type {
  BoardRecord,
  BoardRecordChange,
  BoardRecordClosing,
  BoardRecordList,
  BoardRecordQuery,
  NewBoardRecord,
} from '@camau/contracts';
import {
  asksOfPosition,
  decideBoardRecord,
  decideBoardRecordChange,
  decideBoardRecordClosing,
  hasPermission,
  type BoardRecordFacts,
  type BoardRecordWords,
  type BusinessDate,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { CirculatedPositionService, type CirculatedPosition } from '../positions/circulated-position.service.js';
import { BoardRecordsReadModel, type BoardRecordRow } from './board-records.read-model.js';
import { BoardRecordsRepository } from './board-records.repository.js';

interface Place {
  readonly ref: string;
  /** null writes on whatever version is there: for a script that plays what happened */
  readonly version: number | null;
}

/** Decisions and actions of the Board, kept by the secretariat; the closed position is never touched by them. */
@Injectable()
export class BoardRecordsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(BoardRecordsReadModel) private readonly readModel: BoardRecordsReadModel,
    @Inject(BoardRecordsRepository) private readonly records: BoardRecordsRepository,
    @Inject(CirculatedPositionService) private readonly positions: CirculatedPositionService,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: BoardRecordQuery): Promise<BoardRecordList> {
    return this.db.read(caller.context, async (tx) => ({
      ...(await this.readModel.page(tx, caller.programmeId, query)),
      allowedActions: mayRecord(caller) ? ['record'] : [],
      today: tx.today,
    }));
  }

  async find(caller: SignedInPrincipal, ref: string): Promise<BoardRecord> {
    return this.db.read(caller.context, async (tx) => this.page(tx, caller, ref));
  }

  /** Records a decision or an action taken at a circulated position, against one of its asks or free-standing. */
  async add(caller: SignedInPrincipal, input: NewBoardRecord): Promise<BoardRecord> {
    return this.db.write(caller.context, async (tx) => {
      const { programmeId } = caller;
      const { kind, ask } = input;
      const position = await this.positions.ofCycle(tx, programmeId, input.cycle, input.positionVersion);
      if (position === null) throw unprocessable('/cycle', 'board_position_unknown');
      if (ask !== null && !hasAsk(position, ask)) throw unprocessable('/ask', 'board_ask_unknown');
      const standing = orThrow(decideBoardRecord(kind, wordsOf(input), tx.today as BusinessDate));
      const ref = await this.records.add(tx, {
        ...{ ...standing, programmeId, kind, ask, recordedBy: caller.account.userId },
        cycleId: position.cycleId,
        positionVersion: position.version,
      });
      await this.record(tx, caller, 'board_record_added', ref, { kind, cycle: input.cycle, ask });
      return this.page(tx, caller, ref);
    });
  }

  /** Gives a record that nobody has closed other words, another owner or another day. */
  async change(caller: SignedInPrincipal, place: Place, input: BoardRecordChange): Promise<BoardRecord> {
    return this.act(caller, place, 'board_record_changed', async (tx, row, at) =>
      this.records.change(
        tx,
        at,
        orThrow(decideBoardRecordChange(factsOf(row), wordsOf(input), tx.today as BusinessDate)),
      ),
    );
  }

  /** Closes an open record, saying what was done. */
  async close(caller: SignedInPrincipal, place: Place, input: BoardRecordClosing): Promise<BoardRecord> {
    return this.act(caller, place, 'board_record_closed', async (tx, row, at) => {
      const { closingWords } = orThrow(decideBoardRecordClosing(factsOf(row), input.closingWords));
      return this.records.close(tx, at, closingWords);
    });
  }

  private async act(
    caller: SignedInPrincipal,
    { ref, version }: Place,
    action: string,
    write: (tx: Tx, row: BoardRecordRow, at: { id: string; version: number }) => Promise<boolean>,
  ): Promise<BoardRecord> {
    return this.db.write(caller.context, async (tx) => {
      const row = await this.require(tx, caller, ref);
      const at = { id: row.id, version: version ?? row.version };
      if (row.version !== at.version || !(await write(tx, row, at))) {
        const current = await this.page(tx, caller, ref);
        throw new ProblemError('version_mismatch', [{ pointer: '', code: 'version_stale' }], current);
      }
      await this.record(tx, caller, action, ref, { kind: row.item.kind });
      return this.page(tx, caller, ref);
    });
  }

  private async require(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<BoardRecordRow> {
    const row = await this.readModel.find(tx, caller.programmeId, ref);
    if (row === undefined) throw new ProblemError('not_found');
    return row;
  }

  private async page(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<BoardRecord> {
    const row = await this.require(tx, caller, ref);
    const { item, recordedBy, version, history } = row;
    const may = mayRecord(caller);
    return {
      ...item,
      ...{ recordedBy, version, history, today: tx.today },
      allowedActions: [
        ...(may && item.closingWords === null ? (['change'] as const) : []),
        ...(may && item.state === 'open' ? (['close'] as const) : []),
      ],
    };
  }

  private async record(
    tx: Tx,
    { programmeId }: SignedInPrincipal,
    action: string,
    ref: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, { action, programmeId, subjectType: 'board_record', subjectId: ref, facts });
  }
}

function mayRecord({ context, access, programmeId }: SignedInPrincipal): boolean {
  return context.asAt === null && hasPermission(access, 'board:record', programmeId);
}

function hasAsk({ document }: CirculatedPosition, ref: string): boolean {
  return asksOfPosition(document).some((ask) => ask.ref === ref);
}

function unprocessable(pointer: string, code: string): ProblemError {
  return new ProblemError('unprocessable', [{ pointer, code }]);
}

function wordsOf({ text, ownerPost, dueOn }: BoardRecordChange): BoardRecordWords {
  return { text, ownerPost, dueOn: dueOn as BusinessDate | null };
}

function factsOf({ item }: BoardRecordRow): BoardRecordFacts {
  return { ...item, dueOn: item.dueOn as BusinessDate | null };
}
