import { Injectable } from '@nestjs/common';
import type { BilingualText, BoardRecordKind, BoardRecordStanding } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { drawRef } from './board-questions.repository.js';

export interface NewRecordRow extends BoardRecordStanding {
  readonly programmeId: string;
  readonly kind: BoardRecordKind;
  readonly cycleId: string;
  readonly positionVersion: number;
  readonly ask: string | null;
  readonly recordedBy: string;
}

interface At {
  readonly id: string;
  readonly version: number;
}

/** Decisions and actions as rows, within a transaction's scope. */
@Injectable()
export class BoardRecordsRepository {
  /** Adds the record and answers with the ref it drew. */
  async add(tx: Tx, row: NewRecordRow): Promise<string> {
    const { programmeId, kind, cycleId, positionVersion, ask, recordedBy } = row;
    const ref = await drawRef(tx, programmeId, kind === 'decision' ? 'BD' : 'BA');
    const values = [programmeId, ref, kind, cycleId, positionVersion, ask, recordedBy, tx.instant];
    await tx.run('board-records.add', ADD_SQL, [...values, ...standingValues(row)]);
    return ref;
  }

  /** Writes how the record stands where id and version still fit; false when somebody else was quicker. */
  async change(tx: Tx, { id, version }: At, standing: BoardRecordStanding): Promise<boolean> {
    return (await tx.run('board-records.change', CHANGE_SQL, [id, version, ...standingValues(standing)])) === 1;
  }

  /** Closes the record where id and version still fit; false when somebody else was quicker. */
  async close(tx: Tx, { id, version }: At, closingWords: BilingualText): Promise<boolean> {
    const values = [id, version, tx.today, JSON.stringify(closingWords)];
    return (await tx.run('board-records.close', CLOSE_SQL, values)) === 1;
  }
}

function standingValues({ text, ownerPost, dueOn, state, closedOn }: BoardRecordStanding): unknown[] {
  return [JSON.stringify(text), ownerPost === null ? null : JSON.stringify(ownerPost), dueOn, state, closedOn];
}

const ADD_SQL = `
insert into board_record (programme_id, ref, kind, cycle_id, position_version, ask_ref, recorded_by, recorded_at, text, owner_post, due_on, state, closed_on)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const CHANGE_SQL = `
update board_record set text = $3, owner_post = $4, due_on = $5, state = $6, closed_on = $7, version = version + 1 where id = $1 and version = $2`;
const CLOSE_SQL = `
update board_record set state = 'closed', closed_on = $3, closing_words = $4, version = version + 1 where id = $1 and version = $2`;
