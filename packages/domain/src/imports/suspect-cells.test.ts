import { describe, expect, it } from '@jest/globals';
import { LEAD, MILESTONE, one, plan, said, type Cells } from '../../test/import-support.js';
import type { PresentMilestone } from './row-plan.js';

const NEW = {
  titleEn: 'Training',
  workstream: 'WF',
  force: 'Gwent Police',
  tier: 'board',
  ownerEn: 'Head of training',
};
const NUMBER = '07700 900123';

describe('a cell that looks like personal data', () => {
  it.each<[string, Cells, PresentMilestone | null, string]>([
    ['of a new row', { ...NEW, titleEn: `Ring ${NUMBER}` }, null, 'add !titleEn:personal_data_phone_number'],
    [
      'in every column of words',
      { ...NEW, titleEn: NUMBER, titleCy: NUMBER, ownerEn: NUMBER, ownerCy: NUMBER },
      null,
      'add !titleEn:personal_data_phone_number !titleCy:personal_data_phone_number !ownerEn:personal_data_phone_number !ownerCy:personal_data_phone_number',
    ],
    [
      'twice, of two kinds',
      { forecastOn: '2020-01-31', reasonCode: 'scope', reason: `${NUMBER}, ${NUMBER}, NP44 2XJ` },
      MILESTONE,
      'change !reason:personal_data_phone_number !reason:personal_data_postcode',
    ],
    [
      'of a refused row',
      { ...NEW, tier: 'gold', ownerEn: `Ring ${NUMBER}` },
      null,
      'refused tier:tier_unknown !ownerEn:personal_data_phone_number',
    ],
    ['that a code holds is none of this', { ...NEW, force: 'NP44 2XJ' }, null, 'refused force:force_unknown'],
    ['that the milestone says already', { titleEn: NUMBER }, { ...MILESTONE, title: textOf(NUMBER) }, 'same'],
  ])('%s', (_name, cells, present, expected) => {
    expect(said(one(cells, present))).toBe(expected);
  });

  it('of a milestone out of reach tells nothing of what that milestone says', () => {
    const hidden = { ...MILESTONE, title: textOf(NUMBER), canReforecast: false };
    expect(said(one({ titleEn: NUMBER }, hidden, LEAD))).toBe(
      'refused ref:ref_unknown !titleEn:personal_data_phone_number',
    );
  });

  it('is counted by rows, refs that stand twice with them', () => {
    const row = { ...NEW, ref: 'NEW-1', titleEn: `${NUMBER} NP44 2XJ` };
    expect(plan([row, row, { ...NEW, ref: 'NEW-2', titleEn: 'Training' }], null).counts).toEqual({
      add: 2,
      change: 0,
      same: 0,
      refused: 1,
      warned: 2,
    });
  });
});

function textOf(en: string) {
  return { en, cy: null, original: 'en', otherState: 'missing' } as const;
}
