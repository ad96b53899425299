import type { BilingualText, EvidenceLink } from '@camau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `milestone`. */
@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('text')
  ref: string;
  @Column('jsonb')
  title: BilingualText;
  @Column('uuid', { name: 'workstream_id' })
  workstreamId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('text')
  tier: string;
  @Column('jsonb', { name: 'owner_post' })
  ownerPost: BilingualText;
  @Column('date', { name: 'original_baseline_on', nullable: true })
  originalBaselineOn: string | null;
  @Column('date', { name: 'baseline_on', nullable: true })
  baselineOn: string | null;
  @Column('date', { name: 'forecast_on', nullable: true })
  forecastOn: string | null;
  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('date', { name: 'achieved_on', nullable: true })
  achievedOn: string | null;
  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt: string | null;
  @Column('uuid', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;
  @Column('text', { nullable: true })
  evidence: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt: string | null;
  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy: string | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: string | null;
  @Column('text', { name: 'reason_language', nullable: true })
  reasonLanguage: string | null;
  @Column('jsonb', { name: 'evidence_links', nullable: true })
  evidenceLinks: EvidenceLink[] | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: string | null;
  /** what was last done, and what that cites: a change request, an import, the instant of what it reverses */
  @Column('text', { nullable: true })
  act: string | null;
  @Column('text', { nullable: true })
  cites: string | null;
  /** words said with that act */
  @Column('text', { nullable: true })
  note: string | null;
  @Column('text', { name: 'note_language', nullable: true })
  noteLanguage: string | null;
  /** kept by the database: what searches and the owner filter compare with */
  @Column({ type: 'text', name: 'search_key', nullable: true, insert: false, update: false, select: false })
  searchKey?: string | null;
  @Column({ type: 'text', name: 'owner_key', nullable: true, insert: false, update: false, select: false })
  ownerKey?: string | null;
  @Column('integer')
  version: number;
}
