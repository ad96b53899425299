import { Inject, Injectable } from '@nestjs/common';
import type { Board, FrozenBoard } from '@camau/contracts';
import { hasPermission } from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { BoardReadModel, type BoardRow } from './board.read-model.js';
import { FrozenBoards } from './frozen-boards.js';

/** The Board page: from a circulated position only, never live. */
@Injectable()
export class BoardService {
  private readonly frozen = new FrozenBoards();

  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(BoardReadModel) private readonly page: BoardReadModel,
  ) {}

  /** The latest circulated position, or that of one cycle; not found until one was. */
  async find(caller: SignedInPrincipal, cycle: string | null, version: number | null): Promise<Board> {
    const place = { programmeId: caller.programmeId, userId: caller.account.userId, cycle, version };
    const kept = this.frozen.snapshot();
    const { row, today } = await this.db.read(caller.context, async (tx) => ({
      row: await this.page.find(tx, place, [...kept.keys()]),
      today: tx.today,
    }));
    if (row === undefined) throw new ProblemError('not_found');
    const frozen = kept.get(row.id) ?? this.frozen.keep(row.id, row.canonical!);
    return { ...frozen, ...beside(row, caller, today) };
  }
}

/** What stands beside the frozen part. */
function beside(row: BoardRow, caller: SignedInPrincipal, today: string): Omit<Board, keyof FrozenBoard> {
  const { id: _id, canonical: _text, previousBoard, outcomes, confidenceScale, records, questions, ...position } = row;
  const may = (permission: 'board:ask' | 'board:record') =>
    caller.context.asAt === null && hasPermission(caller.access, permission, caller.programmeId);
  return {
    position,
    ...{ previousBoard, outcomes, confidenceScale, records, questions, today },
    allowedActions: [
      ...(may('board:ask') ? ['ask' as const] : []),
      ...(may('board:record') ? ['record' as const] : []),
    ],
  };
}
