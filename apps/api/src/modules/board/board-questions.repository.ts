import { Injectable } from '@nestjs/common';
import type { FrozenFigure, Language } from '@camau/domain';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';

export interface NewQuestionRow {
  readonly programmeId: string;
  readonly cycleId: string;
  readonly positionVersion: number;
  readonly pointer: string;
  readonly figure: FrozenFigure;
  readonly text: string;
  readonly language: Language;
  readonly askedBy: string;
}

/** Questions as rows, within a transaction's scope. */
@Injectable()
export class BoardQuestionsRepository {
  /** Adds the question and answers with the ref it drew. */
  async add(tx: Tx, row: NewQuestionRow): Promise<string> {
    const { programmeId, cycleId, positionVersion, pointer, figure, text, language, askedBy } = row;
    const ref = await drawRef(tx, programmeId, 'BQ');
    const values = [
      programmeId,
      ref,
      cycleId,
      positionVersion,
      pointer,
      JSON.stringify(figure),
      text,
      language,
      askedBy,
    ];
    await tx.run('board-questions.add', ADD_SQL, [...values, tx.instant]);
    return ref;
  }

  /** Writes the answer where id and version still fit; false when somebody else was quicker. */
  async answer(
    tx: Tx,
    at: { id: string; version: number },
    { answer, language, by }: { answer: string; language: Language; by: string },
  ): Promise<boolean> {
    return (
      (await tx.run('board-questions.answer', ANSWER_SQL, [at.id, at.version, answer, language, by, tx.instant])) === 1
    );
  }

  /** Marks the question circulated where id and version still fit; false when somebody else was quicker. */
  async circulate(tx: Tx, at: { id: string; version: number }, by: string): Promise<boolean> {
    return (await tx.run('board-questions.circulate', CIRCULATE_SQL, [at.id, at.version, by, tx.instant])) === 1;
  }
}

/** The next number of a kind of Board record in a programme, `BQ-0001`; held until the transaction ends. */
export async function drawRef(tx: Tx, programmeId: string, prefix: 'BQ' | 'BD' | 'BA'): Promise<string> {
  const sql = 'select next_board_ref($1, $2) as ref';
  const [drawn] = await tx.rows('board.draw-ref', sql, [programmeId, prefix], z.object({ ref: z.string() }));
  return drawn!.ref;
}

const ADD_SQL = `
insert into board_question (programme_id, ref, cycle_id, position_version, pointer, figure, text, text_language, asked_by, asked_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const ANSWER_SQL = `
update board_question set answer = $3, answer_language = $4, answered_by = $5, answered_at = $6, version = version + 1 where id = $1 and version = $2`;
const CIRCULATE_SQL = `
update board_question set circulated_by = $3, circulated_at = $4, version = version + 1 where id = $1 and version = $2`;
