import { actOnCycle, actOnReport, DECLARATION, fillSections, SIGNATURE } from './reporting.js';
import type { Caller } from './requests.js';

/** The demonstration's open cycle: every report accepted but Gwent's, which is a draft. */
export const OPEN_CYCLE = '2019-20-Q2';

export const CLOSING_POSTS = ['officer', 'otherOfficer', 'sro', 'secretariat', 'gwentLead', 'boardMember'] as const;
export type ClosingCallers = Record<(typeof CLOSING_POSTS)[number], Caller>;

/** Brings the open cycle to the moment before it is closed: Gwent's report accepted, the review begun, the SRO's signature there. */
export async function reachSigned({ gwentLead, officer, otherOfficer, sro }: ClosingCallers): Promise<void> {
  await fillSections(gwentLead, OPEN_CYCLE, 'gwent');
  await actOnReport(gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
  await actOnCycle(officer, OPEN_CYCLE, 'reviews');
  await actOnReport(otherOfficer, OPEN_CYCLE, 'gwent', 'acceptances');
  await actOnCycle(sro, OPEN_CYCLE, 'signatures', SIGNATURE);
}
