import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { CycleEntity } from './cycle.entity.js';

/** Cycles as rows. */
@Injectable()
export class CyclesRepository {
  async all(tx: Tx, programmeId: string): Promise<CycleEntity[]> {
    return tx.manager.find(CycleEntity, { where: { programmeId }, order: { periodStartsOn: 'DESC' } });
  }

  async find(tx: Tx, programmeId: string, ref: string): Promise<CycleEntity | null> {
    return tx.manager.findOneBy(CycleEntity, { programmeId, ref });
  }

  /** Takes the row for the rest of the transaction: a close and a write of its reports have one winner. */
  async lock(tx: Tx, programmeId: string, ref: string): Promise<CycleEntity | null> {
    return tx.manager.findOne(CycleEntity, { where: { programmeId, ref }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whoever adds a cycle waits here for another who does, and then sees it. */
  async lockAll(tx: Tx, programmeId: string): Promise<void> {
    const sql = `select pg_advisory_xact_lock(hashtext('camau.cycle'), hashtext($1))`;
    await tx.run('cycles.lock-all', sql, [programmeId]);
  }

  async add(tx: Tx, row: Omit<CycleEntity, 'id'>): Promise<void> {
    await tx.manager.createQueryBuilder().insert().into(CycleEntity).values(row).returning([]).execute();
  }

  async change(tx: Tx, cycle: CycleEntity, change: Partial<CycleEntity>): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(CycleEntity)
      .set({ ...change, version: cycle.version + 1 })
      .where('id = :id and version = :version', { id: cycle.id, version: cycle.version })
      .execute();
    return result.affected === 1;
  }
}
