import type { BilingualText } from '@camau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `cell`: what is declared of a workstream in one force, or nationally. No row: in scope, no words. */
@Entity('cell')
export class CellEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'workstream_id' })
  workstreamId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('boolean', { name: 'in_scope' })
  inScope: boolean;
  @Column('jsonb', { nullable: true })
  approach: BilingualText | null;
  @Column('integer')
  version: number;
}
