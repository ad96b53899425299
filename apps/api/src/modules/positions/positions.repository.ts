import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { PositionEntity } from './position.entity.js';

const PERIOD_ENDS_ON = '(select c.period_ends_on from cycle c where c.id = p.cycle_id)';

/** Frozen positions as rows. */
@Injectable()
export class PositionsRepository {
  /** Closes of one programme wait for each other, so that the chain has one head. */
  async lockChain(tx: Tx, programmeId: string): Promise<void> {
    await tx.run('positions.lock-chain', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [programmeId]);
  }

  /** The position closed last in the programme, whatever its cycle: the head of the chain. */
  async head(tx: Tx, programmeId: string): Promise<PositionEntity | null> {
    return tx.manager.findOne(PositionEntity, { where: { programmeId }, order: { sequence: 'DESC' } });
  }

  /** The number of a cycle's latest version; 0 before the first close. */
  async versionOf(tx: Tx, programmeId: string, cycleId: string): Promise<number> {
    return (await tx.manager.maximum(PositionEntity, 'version', { programmeId, cycleId })) ?? 0;
  }

  /** The latest version of a cycle's position. */
  async latest(tx: Tx, programmeId: string, cycleId: string): Promise<PositionEntity | null> {
    return tx.manager.findOne(PositionEntity, { where: { programmeId, cycleId }, order: { version: 'DESC' } });
  }

  /** What was circulated last of the periods that ended before a date: what the next Board compares with. */
  async lastCirculated(tx: Tx, programmeId: string, before: string): Promise<PositionEntity | null> {
    return tx.manager
      .createQueryBuilder(PositionEntity, 'p')
      .where('p.programme_id = :programmeId and p.circulated_at is not null', { programmeId })
      .andWhere(`${PERIOD_ENDS_ON} < :before`, { before })
      .orderBy(PERIOD_ENDS_ON, 'DESC')
      .addOrderBy('p.version', 'DESC')
      .limit(1)
      .getOne();
  }

  async add(tx: Tx, position: Omit<PositionEntity, 'id' | 'circulatedAt' | 'circulatedBy'>): Promise<void> {
    await tx.manager.insert(PositionEntity, position);
  }

  /** Marks a position circulated; false when it was already. */
  async circulate(tx: Tx, id: string, circulatedBy: string, circulatedAt: string): Promise<boolean> {
    const result = await tx.manager.update(
      PositionEntity,
      { id, circulatedAt: IsNull() },
      { circulatedBy, circulatedAt },
    );
    return result.affected === 1;
  }
}
