import { describe, expect, it } from '@jest/globals';
import type { ProgressReport } from '@camau/contracts';
import { createTranslator } from '@camau/i18n';
import { earlierSubmissions, milestoneTarget, sectionTarget } from './view-model';

const en = createTranslator('en');
const name = { en: 'Workforce', cy: 'Gweithlu', original: 'both' as const, otherState: 'checked' as const };
const sent = (count: number) => Array.from<ProgressReport['submissions'][number]>({ length: count });
const accepted = { cycle: '2019-20-Q1', number: 2 };

describe('what a report is read beside', () => {
  it.each([
    ['nothing, the very first', 'submitted', 1, null, []],
    ['the last cycle’s accepted one', 'submitted', 1, accepted, ['accepted 2019-20-Q1 2']],
    ['the round before it, then the last cycle’s', 'submitted', 2, accepted, ['round Q2 1', 'accepted 2019-20-Q1 2']],
    ['the round sent, while it is written again', 'sent_back', 1, null, ['round Q2 1']],
    ['the round before the accepted one', 'accepted', 3, null, ['round Q2 2']],
    ['the last cycle’s, before anything was sent', 'draft', 0, accepted, ['accepted 2019-20-Q1 2']],
  ] as const)('%s', (_, state, count, lastAccepted, expected) => {
    const found = earlierSubmissions({ state, cycle: 'Q2', submissions: sent(count) }, { lastAccepted });
    expect(found.map(({ key, cycle, number }) => `${key} ${cycle} ${number}`)).toEqual(expected);
  });
});

describe('what a question can be about', () => {
  it('is a field of a section, by an escaped pointer, an id and in words', () =>
    expect(sectionTarget({ workstream: 'A/B', workstreamName: name }, 'achieved', en)).toEqual({
      pointer: '/sections/A~1B/achieved',
      id: 'question-sections-A~1B-achieved',
      label: 'Workforce: achieved',
    }));

  it('is a milestone’s forecast', () =>
    expect(milestoneTarget('GWP-2-01', en)).toEqual({
      pointer: '/milestones/GWP-2-01/forecastOn',
      id: 'question-milestones-GWP-2-01-forecastOn',
      label: 'Forecast of GWP-2-01',
    }));
});
