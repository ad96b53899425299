import { Inject, Injectable } from '@nestjs/common';
import type {
  BoardAnswer,
  BoardQuestion,
  BoardQuestionList,
  BoardQuestionQuery,
  NewBoardQuestion,
} from '@camau/contracts';
import {
  decideBoardAnswer,
  decideBoardCirculation,
  decideBoardQuestion,
  figureAt,
  hasPermission,
  type BoardQuestionFacts,
} from '@camau/domain';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { DatabaseSession } from '../../platform/database/database-session.js';
import type { Tx } from '../../platform/database/tx.js';
import { Audit } from '../../platform/history/audit.js';
import { orThrow, ProblemError } from '../../platform/problems/problem-error.js';
import { CirculatedPositionService } from '../positions/circulated-position.service.js';
import { BoardQuestionsReadModel, type BoardQuestionRow } from './board-questions.read-model.js';
import { BoardQuestionsRepository } from './board-questions.repository.js';

interface Place {
  readonly ref: string;
  /** null writes on whatever version is there: for a script that plays what happened */
  readonly version: number | null;
}

/** Questions Board members pin to frozen figures: asked, answered by the office, circulated to the whole Board by the secretariat. */
@Injectable()
export class BoardQuestionsService {
  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(BoardQuestionsReadModel) private readonly readModel: BoardQuestionsReadModel,
    @Inject(BoardQuestionsRepository) private readonly questions: BoardQuestionsRepository,
    @Inject(CirculatedPositionService) private readonly positions: CirculatedPositionService,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  async list(caller: SignedInPrincipal, query: BoardQuestionQuery): Promise<BoardQuestionList> {
    return this.db.read(caller.context, async (tx) => ({
      ...(await this.readModel.page(tx, readerOf(caller), query)),
      today: tx.today,
    }));
  }

  async find(caller: SignedInPrincipal, ref: string): Promise<BoardQuestion> {
    return this.db.read(caller.context, async (tx) => this.page(tx, caller, ref));
  }

  /** Pins a question to a figure of a circulated position; only its asker, the office and the secretariat read it from then on. */
  async ask(caller: SignedInPrincipal, input: NewBoardQuestion): Promise<BoardQuestion> {
    return this.db.write(caller.context, async (tx) => {
      const { programmeId, account } = caller;
      const position = await this.positions.ofCycle(tx, programmeId, input.cycle, input.positionVersion);
      if (position === null) {
        throw new ProblemError('unprocessable', [{ pointer: '/cycle', code: 'board_position_unknown' }]);
      }
      const { figure, text } = orThrow(decideBoardQuestion(figureAt(position.document, input.pointer), input.text));
      const ref = await this.questions.add(tx, {
        ...{ programmeId, figure, text, pointer: input.pointer, askedBy: account.userId },
        cycleId: position.cycleId,
        positionVersion: position.version,
        language: input.language ?? account.language,
      });
      await this.record(tx, caller, 'board_question_asked', ref, { cycle: input.cycle, figure });
      return this.page(tx, caller, ref);
    });
  }

  /** Answers, or answers anew, for the asker and the secretariat to read. */
  async answer(caller: SignedInPrincipal, place: Place, input: BoardAnswer): Promise<BoardQuestion> {
    return this.act(caller, place, 'board_question_answered', async (tx, row, at) => {
      const { answer } = orThrow(decideBoardAnswer(factsOf(row), input.answer));
      const { userId: by, language } = caller.account;
      return this.questions.answer(tx, at, { answer, by, language: input.language ?? language });
    });
  }

  /** Gives the question and its answer to everyone who reads the position. */
  async circulate(caller: SignedInPrincipal, place: Place): Promise<BoardQuestion> {
    return this.act(caller, place, 'board_question_circulated', async (tx, row, at) => {
      orThrow(decideBoardCirculation(factsOf(row)));
      return this.questions.circulate(tx, at, caller.account.userId);
    });
  }

  private async act(
    caller: SignedInPrincipal,
    { ref, version }: Place,
    action: string,
    write: (tx: Tx, row: BoardQuestionRow, at: { id: string; version: number }) => Promise<boolean>,
  ): Promise<BoardQuestion> {
    return this.db.write(caller.context, async (tx) => {
      const row = await this.require(tx, caller, ref);
      const at = { id: row.id, version: version ?? row.version };
      if (row.version !== at.version || !(await write(tx, row, at))) {
        const current = await this.page(tx, caller, ref);
        throw new ProblemError('version_mismatch', [{ pointer: '', code: 'version_stale' }], current);
      }
      await this.record(tx, caller, action, ref, { cycle: row.item.cycle, figure: row.item.figure });
      return this.page(tx, caller, ref);
    });
  }

  private async require(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<BoardQuestionRow> {
    const row = await this.readModel.find(tx, readerOf(caller), ref);
    if (row === undefined) throw new ProblemError('not_found');
    return row;
  }

  private async page(tx: Tx, caller: SignedInPrincipal, ref: string): Promise<BoardQuestion> {
    const row = await this.require(tx, caller, ref);
    return { ...row.item, version: row.version, allowedActions: allowedActions(row, caller), today: tx.today };
  }

  private async record(
    tx: Tx,
    { programmeId }: SignedInPrincipal,
    action: string,
    ref: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, { action, programmeId, subjectType: 'board_question', subjectId: ref, facts });
  }
}

function readerOf({ programmeId, account }: SignedInPrincipal): { programmeId: string; userId: string } {
  return { programmeId, userId: account.userId };
}

function factsOf({ item }: BoardQuestionRow): BoardQuestionFacts {
  return { answer: item.answer, isCirculated: item.circulatedAt !== null };
}

function allowedActions(row: BoardQuestionRow, caller: SignedInPrincipal): BoardQuestion['allowedActions'] {
  if (caller.context.asAt !== null) return [];
  const may = (permission: 'board:answer' | 'board:circulate_answer') =>
    hasPermission(caller.access, permission, caller.programmeId);
  const facts = factsOf(row);
  return [
    ...(may('board:answer') && !facts.isCirculated ? (['answer'] as const) : []),
    ...(may('board:circulate_answer') && decideBoardCirculation(facts).ok ? (['circulate'] as const) : []),
  ];
}
