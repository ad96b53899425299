import { describe, expect, it } from '@jest/globals';
import { english } from '../../test/milestone-facts.js';
import { findBlockers, mayReportNoChange, type ReportContent, type SectionFacts } from './find-blockers.js';

const section: SectionFacts = {
  workstream: 'WF',
  declaredStatus: 'on_track',
  derivedStatus: 'on_track',
  previousDerivedStatus: 'on_track',
  isAnythingDue: false,
  reason: null,
  achieved: english('Training began.'),
  planned: english('Training goes on.'),
  hasNoChange: false,
};
const ready: ReportContent = { sections: [section], overdueMilestones: [], unansweredQuestions: [] };

function blockersOf(content: Partial<ReportContent>): string[] {
  return findBlockers({ ...ready, ...content }).map(({ code, pointer }) => `${code} ${pointer}`);
}
const ofSection = (facts: Partial<SectionFacts>): string[] => blockersOf({ sections: [{ ...section, ...facts }] });

describe('blockers of a report', () => {
  it('are none when everything is said', () => {
    expect(findBlockers(ready)).toEqual([]);
  });

  it.each([
    ['no declared status', { declaredStatus: null }, ['declared_status_missing /sections/WF/declaredStatus']],
    ['nothing achieved', { achieved: english('  ') }, ['achieved_empty /sections/WF/achieved']],
    ['nothing planned', { planned: null }, ['planned_empty /sections/WF/planned']],
    [
      'neither',
      { achieved: null, planned: null },
      ['achieved_empty /sections/WF/achieved', 'planned_empty /sections/WF/planned'],
    ],
    ['no change, allowed', { achieved: null, planned: null, hasNoChange: true }, []],
    [
      'no change, though the derived status moved',
      { hasNoChange: true, previousDerivedStatus: 'at_risk' },
      ['no_change_not_allowed /sections/WF/noChange'],
    ],
    [
      'no change, though something is due',
      { hasNoChange: true, isAnythingDue: true },
      ['no_change_not_allowed /sections/WF/noChange'],
    ],
    [
      'no change, with nothing to compare with',
      { hasNoChange: true, previousDerivedStatus: null },
      ['no_change_not_allowed /sections/WF/noChange'],
    ],
    [
      'better than derived, no reason',
      { derivedStatus: 'at_risk' },
      ['better_than_derived_without_reason /sections/WF/reason'],
    ],
    [
      'better than derived, with reason',
      { derivedStatus: 'at_risk', reason: english('The delay ended on Monday.') },
      [],
    ],
    ['worse than derived needs no reason', { declaredStatus: 'off_track' }, []],
    [
      'a variance without words',
      { isVarianceUnexplained: true },
      ['variance_without_words /sections/WF/varianceReason'],
    ],
  ] as const)('%s', (_name, facts, expected) => {
    expect(ofSection(facts)).toEqual(expected);
  });

  it('name overdue milestones, indicators and questions not dealt with', () => {
    const list = (ref: string) => [
      { ref, isExplained: false },
      { ref: `${ref}-explained`, isExplained: true },
    ];
    expect(
      blockersOf({
        overdueMilestones: list('GWP-2-03'),
        missingIndicators: list('I-1'),
        unansweredQuestions: [{ id: 'q1' }],
      }),
    ).toEqual([
      'overdue_milestone_unexplained /milestones/GWP-2-03/forecastOn',
      'indicator_due_without_value /indicators/I-1/value',
      'question_unanswered /questions/q1/answer',
    ]);
  });

  it('come in the order of the pages, with what the sentence needs', () => {
    const sections = [
      { ...section, declaredStatus: null },
      { ...section, workstream: 'AC', planned: null },
    ];
    expect(findBlockers({ ...ready, sections })).toEqual([
      {
        kind: 'invalid',
        code: 'declared_status_missing',
        pointer: '/sections/WF/declaredStatus',
        params: { workstream: 'WF' },
      },
      { kind: 'invalid', code: 'planned_empty', pointer: '/sections/AC/planned', params: { workstream: 'AC' } },
    ]);
  });

  it('say beforehand whether "no change" may be ticked', () => {
    expect(mayReportNoChange(section)).toBe(true);
    expect(mayReportNoChange({ ...section, isAnythingDue: true })).toBe(false);
  });
});
