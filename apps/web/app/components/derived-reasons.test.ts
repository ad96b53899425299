import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { reasonSentences } from './derived-reasons';

const en = createTranslator('en');

describe('derived reasons', () => {
  it.each([
    [
      { code: 'slip_over_tolerance', params: { slip: 15, tolerance: 10 } },
      'The slip of 15 working days is more than the tolerance of 10, and not more than twice it.',
    ],
    [{ code: 'board_milestone_off_track', params: { refs: 'GWP-4-01' } }, 'A Board milestone is off track: GWP-4-01.'],
    [{ code: 'part_decides', params: { part: 'schedule' } }, 'The schedule decides.'],
    [{ code: 'a_rule_of_tomorrow', params: {} }, 'Derived by a rule of the programme.'],
  ])('%o become a sentence', (reason, sentence) => expect(reasonSentences([reason], en)).toEqual([sentence]));
});
