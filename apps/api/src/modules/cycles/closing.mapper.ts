import type { Closing } from '@camau/contracts';
import type { ComparedFact, FactChange } from '@camau/domain';
import type { ProgrammeFacts } from '../programmes/programme-facts.service.js';
import type { PreviewedPart } from '../progress-reports/position-parts.service.js';
import type { CycleFactsRow } from './cycle-facts.service.js';

interface Preview {
  readonly programme: ProgrammeFacts;
  readonly cycle: CycleFactsRow;
  readonly parts: readonly PreviewedPart[];
  /** of the cycle's latest position; 0 before the first close */
  readonly version: number;
}

const FROZEN = new Set(['closed', 'circulated']);

/** What closing would freeze, as it leaves the API. Of a closed cycle nothing counts as changed: what was frozen says it. */
export function toClosing({ programme, cycle, parts, version }: Preview): Closing {
  const isFrozen = FROZEN.has(cycle.state);
  const subjects = parts.map((part) => toSubject(programme, part, isFrozen));
  const count = (state: string): number => subjects.filter((subject) => subject.state === state).length;
  return {
    cycle: cycle.row.ref,
    state: cycle.state,
    version: cycle.row.version,
    nextPositionVersion: version + 1,
    counts: {
      accepted: count('accepted'),
      notReceived: count('not_received'),
      outstanding: subjects.length - count('accepted') - count('not_received'),
      changed: subjects.reduce((sum, { changed }) => sum + changed.length, 0),
    },
    subjects,
  };
}

function toSubject(
  { forces }: ProgrammeFacts,
  { owed, part }: PreviewedPart,
  isFrozen: boolean,
): Closing['subjects'][number] {
  const isMissing = owed.state === 'not_received';
  return {
    subject: owed.slug,
    name: forces.find(({ id }) => id === owed.forceId)?.name ?? null,
    state: owed.state,
    submission: part?.submission ?? null,
    notReceivedReason: isMissing ? (owed.report?.stateReason ?? null) : null,
    notReceivedReasonLanguage: isMissing ? (owed.report?.stateReasonLanguage ?? null) : null,
    changed: isFrozen ? [] : (part?.changedAfterAcceptance ?? []).map(toChangedFact),
  };
}

function toChangedFact({
  pointer,
  from,
  to,
  changedAt,
  changedBy,
}: FactChange): Closing['subjects'][number]['changed'][number] {
  const [, , ref = '', field = ''] = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = changedAt === '' ? null : new Date(changedAt).toISOString();
  return { ref, field: field as ComparedFact, from, to, changedAt: at, changedBy: changedBy ?? null };
}
