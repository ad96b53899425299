import { accepted, jsonPointer, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { hasWords } from '../texts/bilingual-text.js';
import { validateString } from '../texts/validate-text.js';
import { parseBusinessDate, type BusinessDate } from '../time/business-date.js';
import type { MilestoneFacts } from './derive-milestone-status.js';
import { reforecastRefusal } from './decide-reforecast.js';

/** Longest words of evidence and of a refusal's reason, in characters. */
export const EVIDENCE_LIMIT = 1000;
/** Most links one claim carries. */
export const EVIDENCE_LINKS = 10;

/** Where evidence is to be seen: an address on the web and what it is. */
export interface EvidenceLink {
  readonly label: string;
  readonly url: string;
}

export interface ClaimInput {
  readonly achievedOn: string;
  readonly evidence: string;
  readonly evidenceLinks?: readonly EvidenceLink[];
}

export interface ClaimContext {
  readonly today: BusinessDate;
  readonly programmeStartsOn: BusinessDate;
}

export interface ClaimChange {
  readonly achievedOn: BusinessDate;
  readonly evidence: string;
  readonly evidenceLinks: readonly EvidenceLink[];
}

/**
 * Decides a claim of completion (domain.md, Milestone: achieved date ≤ today, with evidence). A claimed, verified, cancelled or
 * unbaselined milestone takes none. Links must be http or https addresses. Every fault of the input is listed.
 */
export function decideClaim(facts: MilestoneFacts, input: ClaimInput, context: ClaimContext): Decision<ClaimChange> {
  const state = reforecastRefusal(facts);
  if (state) return refused(state);
  const achievedOn = parseBusinessDate(input.achievedOn);
  const evidenceLinks = input.evidenceLinks ?? [];
  const refusals = [
    ...dateRefusals(achievedOn, context),
    ...(hasWords(input.evidence)
      ? validateString(input.evidence, '/evidence', EVIDENCE_LIMIT)
      : [refusal('invalid', 'evidence_required', '/evidence')]),
    ...linkRefusals(evidenceLinks),
  ];
  if (refusals.length > 0 || achievedOn === null) return refused(...refusals);
  return accepted({ achievedOn, evidence: input.evidence.trim(), evidenceLinks: evidenceLinks.map(trimmed) });
}

/** Decides the withdrawal of a claim: by whoever made it, while it is not verified. */
export function decideClaimWithdrawal(
  facts: MilestoneFacts,
  claimantId: string | null,
  personId: string,
): Decision<true> {
  if (facts.isCancelled) return refused(refusal('conflict', 'milestone_cancelled'));
  if (facts.verifiedOn !== null) return refused(refusal('conflict', 'milestone_verified'));
  if (facts.claimedOn === null) return refused(refusal('conflict', 'milestone_not_claimed'));
  if (claimantId !== personId) return refused(refusal('forbidden', 'claim_of_another'));
  return accepted(true);
}

function dateRefusals(achievedOn: BusinessDate | null, { today, programmeStartsOn }: ClaimContext): Refusal[] {
  const pointer = '/achievedOn';
  if (achievedOn === null) return [refusal('invalid', 'date_invalid', pointer)];
  if (achievedOn > today) return [refusal('invalid', 'achieved_in_future', pointer, { today })];
  if (achievedOn < programmeStartsOn) {
    return [refusal('invalid', 'achieved_before_programme_start', pointer, { programmeStartsOn })];
  }
  return [];
}

function linkRefusals(links: readonly EvidenceLink[]): Refusal[] {
  if (links.length > EVIDENCE_LINKS) {
    return [refusal('invalid', 'too_many_links', '/evidenceLinks', { limit: EVIDENCE_LINKS })];
  }
  return links.flatMap(({ label, url }, index) => {
    const pointer = '/evidenceLinks' + jsonPointer(index);
    return [
      ...(isWebAddress(url.trim()) ? [] : [refusal('invalid', 'evidence_link_invalid', `${pointer}/url`)]),
      ...validateString(label, `${pointer}/label`, 200),
    ];
  });
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/i;

function isWebAddress(url: string): boolean {
  return url.length <= 2000 && WEB_ADDRESS.test(url);
}

function trimmed({ label, url }: EvidenceLink): EvidenceLink {
  return { label: label.trim(), url: url.trim() };
}
