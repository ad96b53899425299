import {
  assessSubject,
  businessDate,
  type PositionInput,
  type PositionSubjectInput,
  type SubjectMilestone,
} from '../src/index.js';
import { baselined, english, rulesOn } from './milestone-facts.js';

/** A milestone of workstream WF, forecast for one day. */
export function milestone(ref: string, baselineOn: string, forecastOn: string = baselineOn): SubjectMilestone {
  return {
    ...baselined(baselineOn, forecastOn),
    ref,
    title: english(`Milestone ${ref}`),
    workstream: 'WF',
    tier: 'force',
    ownerPost: null,
  };
}

function assessed(milestones: readonly SubjectMilestone[]) {
  const workstreams = [
    { ref: 'WF', isInScope: true },
    { ref: 'AC', isInScope: false },
  ];
  return assessSubject({ workstreams, milestones }, rulesOn('2019-10-16'));
}

/** A subject whose report was accepted, its section WF declared on track. */
export function acceptedSubject(slug: string, milestones: readonly SubjectMilestone[]): PositionSubjectInput {
  const { sections, milestones: frozen } = assessed(milestones);
  return {
    subject: slug === 'national' ? 'national' : 'force',
    slug,
    code: slug.slice(0, 3).toUpperCase(),
    name: english(slug),
    state: 'accepted',
    submission: {
      number: 1,
      sha256: 'c0ffee',
      submittedAt: '2019-10-15T08:00:00.000Z',
      businessDate: businessDate('2019-10-15'),
      isLate: false,
      workingDaysLate: 0,
    },
    sections: sections.map((section) => ({
      ...section,
      declared: section.workstream === 'WF' ? 'on_track' : null,
      reason: null,
      achieved: english('Training began.'),
      planned: english('Training goes on.'),
      hasNoChange: false,
    })),
    milestones: frozen,
  };
}

/** A subject whose report was not received: what the rules say, and nothing declared. */
export function missingSubject(slug: string, milestones: readonly SubjectMilestone[]): PositionSubjectInput {
  const { sections, milestones: frozen } = assessed(milestones);
  return {
    subject: 'force',
    slug,
    code: slug.slice(0, 3).toUpperCase(),
    name: english(slug),
    state: 'not_received',
    notReceivedReason: english('No answer to three reminders.'),
    sections,
    milestones: frozen,
  };
}

/** The first position of a programme, over these subjects. */
export function positionInput(
  subjects: readonly PositionSubjectInput[],
  more: Partial<PositionInput> = {},
): PositionInput {
  return {
    sequence: 1,
    previousSha256: null,
    version: 1,
    programme: { slug: 'two-forces', name: english('Two forces'), isIllustrative: true },
    cycle: {
      ref: '2019-20-Q2',
      periodStartsOn: businessDate('2019-07-01'),
      periodEndsOn: businessDate('2019-09-30'),
      boardOn: businessDate('2019-11-06'),
      dataDate: businessDate('2019-10-16'),
    },
    closed: { at: '2019-10-29T09:00:00.000Z', by: 'officer' },
    confidence: {
      value: 'amber',
      reason: english('Two posts are vacant.'),
      signedBy: 'sro',
      signedAt: '2019-10-28T09:00:00.000Z',
    },
    workstreams: [
      { ref: 'WF', name: english('Workforce') },
      { ref: 'AC', name: english('Early help') },
    ],
    subjects,
    lastCirculated: null,
    corrects: null,
    ...more,
  };
}
