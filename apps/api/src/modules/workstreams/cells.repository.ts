import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { CellEntity } from './cell.entity.js';

/** Where a cell stands; `forceId` null is the national part. */
export type CellKey = Pick<CellEntity, 'programmeId' | 'workstreamId' | 'forceId'>;
export type CellDeclaration = Pick<CellEntity, 'inScope' | 'approach'>;

/** Declared cells as rows; a cell nobody declared anything of has none. */
@Injectable()
export class CellsRepository {
  /** Makes writers of one cell wait for each other, also before it has a row. */
  async lock(tx: Tx, { programmeId, workstreamId, forceId }: CellKey): Promise<void> {
    const key = [programmeId, workstreamId, forceId ?? 'national'].join(' ');
    await tx.run('cells.lock', 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [key]);
  }

  async find(tx: Tx, { programmeId, workstreamId, forceId }: CellKey): Promise<CellEntity | null> {
    return tx.manager.findOneBy(CellEntity, { programmeId, workstreamId, forceId: forceId ?? IsNull() });
  }

  /** Declared cells of one subject. */
  async ofSubject(tx: Tx, programmeId: string, forceId: string | null): Promise<CellEntity[]> {
    return tx.manager.findBy(CellEntity, { programmeId, forceId: forceId ?? IsNull() });
  }

  /** Declared cells of every subject. */
  async ofProgramme(tx: Tx, programmeId: string): Promise<CellEntity[]> {
    return tx.manager.findBy(CellEntity, { programmeId });
  }

  async add(tx: Tx, key: CellKey, declaration: CellDeclaration): Promise<void> {
    await tx.manager.insert(CellEntity, { ...key, ...declaration, version: 1 });
  }

  async change(tx: Tx, { id, version }: CellEntity, declaration: CellDeclaration): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(CellEntity)
      .set({ ...declaration, version: version + 1 })
      .where('id = :id and version = :version', { id, version })
      .execute();
    return result.affected === 1;
  }
}
