import type { BilingualText } from '@camau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `report_ask`: what a report asks of the Board, and whether the office took it there. */
@Entity('report_ask')
export class ReportAskEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'report_id' })
  reportId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true })
  workstreamId: string | null;
  @Column('text')
  ref: string;
  @Column('text')
  kind: string;
  @Column('jsonb')
  text: BilingualText;
  @Column('text')
  state: string;
  @Column('uuid', { name: 'raised_by' })
  raisedBy: string;
  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: string;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: string | null;
  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;
  @Column('text', { name: 'decision_language', nullable: true })
  decisionLanguage: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: string | null;
  @Column('integer')
  version: number;
}
