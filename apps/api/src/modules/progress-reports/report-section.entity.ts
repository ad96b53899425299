import type { BilingualText, ChecklistEntry } from '@camau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `report_section`: what a lead says of one workstream. */
@Entity('report_section')
export class ReportSectionEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'report_id' })
  reportId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('uuid', { name: 'workstream_id' })
  workstreamId: string;
  @Column('text', { name: 'declared_status', nullable: true })
  declaredStatus: string | null;
  @Column('jsonb', { nullable: true })
  reason: BilingualText | null;
  @Column('jsonb', { nullable: true })
  achieved: BilingualText | null;
  @Column('jsonb', { nullable: true })
  planned: BilingualText | null;
  @Column('boolean', { name: 'no_change' })
  noChange: boolean;
  @Column('jsonb')
  checklist: ChecklistEntry[];
  @Column('integer')
  version: number;
}
