import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `position`: a closed cycle's frozen record; only circulating it is ever written to it, once. */
@Entity('position')
export class PositionEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;
  @Column('integer')
  version: number;
  @Column('integer')
  sequence: number;
  @Column('text')
  canonical: string;
  @Column('text')
  sha256: string;
  @Column('text', { name: 'previous_sha256', nullable: true })
  previousSha256: string | null;
  @Column('uuid', { name: 'closed_by' })
  closedBy: string;
  @Column('timestamptz', { name: 'closed_at' })
  closedAt: string;
  @Column('uuid', { name: 'circulated_by', nullable: true })
  circulatedBy: string | null;
  @Column('timestamptz', { name: 'circulated_at', nullable: true })
  circulatedAt: string | null;
}
