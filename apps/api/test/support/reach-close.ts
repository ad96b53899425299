import type { ReportState } from '@camau/domain';
import {
  actOnCycle,
  actOnReport,
  DECLARATION,
  fillSections,
  readReport,
  reportPath,
  SIGNATURE,
  bodyOf,
} from './reporting.js';
import type { Caller } from './requests.js';

/** The demonstration's open cycle, in which Gwent has a draft without its front door. */
export const OPEN_CYCLE = '2019-20-Q2';

/** Who has to act before a cycle is closed, and who reads it then. */
export const SETTLING_POSTS = ['officer', 'otherOfficer', 'dyfedPowysLead'] as const;
export type SettlingCallers = Record<(typeof SETTLING_POSTS)[number], Caller>;
export const CLOSING_POSTS = [...SETTLING_POSTS, 'sro', 'secretariat', 'gwentLead', 'boardMember'] as const;
export type ClosingCallers = Record<(typeof CLOSING_POSTS)[number], Caller>;

/** Has every report of the open cycle but Gwent's accepted, from wherever the demonstration left it. */
export async function settleTheOthers({ officer, otherOfficer, dyfedPowysLead }: SettlingCallers): Promise<void> {
  const writers: Readonly<Record<string, Caller>> = { 'dyfed-powys': dyfedPowysLead, national: officer };
  for (const subject of ['south-wales', 'north-wales', 'dyfed-powys', 'national']) {
    const writer = writers[subject];
    const { state, questions } = await readReport(officer, OPEN_CYCLE, subject);
    const isIn = (['submitted', 'accepted'] satisfies ReportState[] as ReportState[]).includes(state);
    if (!isIn && writer === undefined) throw new Error(`The report of ${subject} is ${state}.`);
    if (!isIn && writer !== undefined) {
      for (const { id } of questions.filter(({ answer }) => answer === null))
        bodyOf(
          await writer('POST', `${reportPath(OPEN_CYCLE, subject)}/questions/${id}/answers`, {
            body: { answer: 'It is as the report says.' },
          }),
        );
      await actOnReport(writer, OPEN_CYCLE, subject, 'submissions', DECLARATION);
    }
    if (state !== 'accepted') await actOnReport(otherOfficer, OPEN_CYCLE, subject, 'acceptances');
    await decideAsks(otherOfficer, subject);
  }
}

/** Takes every ask for the Board that nobody has decided on. */
async function decideAsks(office: Caller, subject: string): Promise<void> {
  const { asks } = await readReport(office, OPEN_CYCLE, subject);
  for (const { ref, version } of asks.filter(({ state }) => state === 'raised'))
    bodyOf(
      await office('POST', `${reportPath(OPEN_CYCLE, subject)}/asks/${ref}/decisions`, {
        version,
        body: { take: true },
      }),
    );
}

/** Brings the open cycle to the moment before it is closed: every report accepted, the review begun, the SRO's signature there. */
export async function reachSigned(callers: ClosingCallers): Promise<void> {
  const { gwentLead, officer, otherOfficer, sro } = callers;
  await settleTheOthers(callers);
  await fillSections(gwentLead, OPEN_CYCLE, 'gwent');
  await actOnReport(gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
  await actOnCycle(officer, OPEN_CYCLE, 'reviews');
  await actOnReport(otherOfficer, OPEN_CYCLE, 'gwent', 'acceptances');
  await actOnCycle(sro, OPEN_CYCLE, 'signatures', SIGNATURE);
}
