import { Injectable } from '@nestjs/common';
import { inOrderOfRef } from '@camau/domain';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import type { Tx } from '../../platform/database/tx.js';
import { ReportAskEntity } from './report-ask.entity.js';

type NewAsk = Pick<
  ReportAskEntity,
  'programmeId' | 'reportId' | 'forceId' | 'workstreamId' | 'kind' | 'text' | 'raisedBy' | 'raisedAt'
>;

const undecidedRowSchema = z.object({ reportId: z.string(), asks: z.number() });

/** Asks as rows, within a transaction's scope. */
@Injectable()
export class ReportAsksRepository {
  /** A report's asks that stand, in order of ref. */
  async ofReport(tx: Tx, reportId: string): Promise<ReportAskEntity[]> {
    return inOrderOfRef(await tx.manager.findBy(ReportAskEntity, { reportId, removedAt: IsNull() }));
  }

  /** Adds an ask and answers with the ref it drew. */
  async add(tx: Tx, ask: NewAsk): Promise<string> {
    const [drawn] = await tx.rows(
      'report-asks.draw',
      'select next_ask($1) as ref',
      [ask.programmeId],
      z.object({ ref: z.string() }),
    );
    await tx.manager.insert(ReportAskEntity, { ...ask, ref: drawn!.ref, state: 'raised' });
    return drawn!.ref;
  }

  /** Writes the change where the version still fits; false when somebody else was quicker. */
  async change(tx: Tx, ask: ReportAskEntity, change: Partial<ReportAskEntity>): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(ReportAskEntity)
      .set({ ...change, version: ask.version + 1 })
      .where('id = :id and version = :version', { id: ask.id, version: ask.version })
      .execute();
    return result.affected === 1;
  }

  /** How many asks of a cycle wait for the office, by report: those `mustDecideAsk` names, counted in one statement. */
  async undecidedOfCycle(tx: Tx, programmeId: string, cycleId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.rows('report-asks.undecided', UNDECIDED_SQL, [programmeId, cycleId], undecidedRowSchema);
    return new Map(rows.map(({ reportId, asks }) => [reportId, asks]));
  }

  /** The refs of a cycle's asks that the office took for the Board. */
  async forBoard(tx: Tx, programmeId: string, cycleId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.rows(
      'report-asks.for-board',
      FOR_BOARD_SQL,
      [programmeId, cycleId],
      z.object({ ref: z.string() }),
    );
    return new Set(rows.map(({ ref }) => ref));
  }
}

const OF_CYCLE = `from report_ask a join progress_report r on r.id = a.report_id where r.programme_id = $1 and r.cycle_id = $2 and a.removed_at is null`;
const UNDECIDED_SQL = `select a.report_id as "reportId", count(*)::int as asks ${OF_CYCLE} and a.state = 'raised' and a.kind <> 'note' group by 1`;
const FOR_BOARD_SQL = `select a.ref ${OF_CYCLE} and a.state = 'for_board'`;
