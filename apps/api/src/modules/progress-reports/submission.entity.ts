import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `submission`: one immutable sending of a report, as canonical JSON with its hash. */
@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'report_id' })
  reportId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('integer')
  number: number;
  @Column('text')
  canonical: string;
  @Column('text')
  sha256: string;
  @Column('uuid', { name: 'submitted_by' })
  submittedBy: string;
  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: string;
  @Column('date', { name: 'business_on' })
  businessOn: string;
  @Column('boolean', { name: 'is_late' })
  isLate: boolean;
  @Column('integer', { name: 'working_days_late' })
  workingDaysLate: number;
}
