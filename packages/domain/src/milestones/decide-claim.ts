import { accepted, refusal, refused, type Decision } from '../refusal.js';
import { hasWords } from '../texts/bilingual-text.js';
import { parseBusinessDate, type BusinessDate } from '../time/business-date.js';
import type { MilestoneFacts } from './derive-milestone-status.js';
import { reforecastRefusal } from './decide-reforecast.js';

export interface ClaimInput {
  readonly achievedOn: string;
  readonly evidence: string;
}

/** Decides a claim of completion (domain.md, Milestone: achieved date ≤ today, with evidence). A claimed, verified, cancelled or unbaselined milestone takes none. */
export function decideClaim(
  facts: MilestoneFacts,
  input: ClaimInput,
  today: BusinessDate,
): Decision<{ readonly achievedOn: BusinessDate; readonly evidence: string }> {
  const state = reforecastRefusal(facts);
  if (state) return refused(state);
  const achievedOn = parseBusinessDate(input.achievedOn);
  if (achievedOn === null) return refused(refusal('invalid', 'date_invalid', '/achievedOn'));
  if (achievedOn > today) return refused(refusal('invalid', 'achieved_in_future', '/achievedOn', { today }));
  if (!hasWords(input.evidence)) return refused(refusal('invalid', 'evidence_required', '/evidence'));
  return accepted({ achievedOn, evidence: input.evidence.trim() });
}
