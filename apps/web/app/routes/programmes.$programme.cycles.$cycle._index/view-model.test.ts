import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Cycle } from '@camau/contracts';
import { owedReports } from './view-model';

const source = { kind: 'illustrative' as const, file: null, line: null, quote: null, url: null };
const programme = {
  slug: 'eat',
  forces: [
    {
      code: 'GWP',
      slug: 'gwent',
      name: { en: 'Gwent Police', cy: 'Heddlu Gwent', original: 'both' as const, otherState: 'checked' as const },
      source,
    },
  ],
};
const en = createTranslator('en');
const report = (change: Partial<Cycle['reports'][number]>): Cycle['reports'][number] => ({
  subject: 'gwent',
  name: null,
  state: 'draft',
  submittedAt: null,
  acceptedAt: null,
  submissionNumber: null,
  isLate: false,
  workingDaysLate: 0,
  allowedActions: [],
  ...change,
});
const owed = (change: Partial<Cycle['reports'][number]>, translator = en) =>
  owedReports({ ref: 'Q2', dueOn: '2019-10-16', reports: [report(change)] }, programme, translator)[0]!;

describe('who owes what', () => {
  it('says when a draft is due', () => {
    expect(owed({})).toMatchObject({ name: 'Gwent Police', when: 'Due 16 October 2019', isLate: false });
  });

  it('says how late in words, in Welsh too', () => {
    expect(owed({ isLate: true, workingDaysLate: 2 }).when).toBe('Due 16 October 2019, 2 working days late');
    expect(owed({ isLate: true, workingDaysLate: 2 }, createTranslator('cy')).when).toBe(
      'I’w gael 16 Hydref 2019, 2 ddiwrnod gwaith yn hwyr',
    );
  });

  it('says that a report is late on the weekend after its due date too', () => {
    expect(owed({ isLate: true, workingDaysLate: 0 }).when).toBe(
      'Due 16 October 2019, late by less than a working day',
    );
  });

  it('speaks of the submission once it is sent, and of the due date again when it is sent back', () => {
    const sent = { submittedAt: '2019-10-18T08:00:00.000Z', isLate: true, workingDaysLate: 2 };
    expect(owed({ ...sent, state: 'accepted' }).when).toBe('Submitted 18 October 2019, 2 working days late');
    expect(owed({ ...sent, state: 'sent_back', workingDaysLate: 5 }).when).toBe(
      'Due 16 October 2019, 5 working days late',
    );
    expect(owed({ ...sent, state: 'draft', isLate: false, workingDaysLate: 0 }).when).toBe('Due 16 October 2019');
  });

  it('sends the writer to the report and the judge to the review', () => {
    expect(owed({ allowedActions: ['save', 'submit'] }).next?.to).toBe('/programmes/eat/cycles/Q2/reports/gwent');
    expect(owed({ state: 'submitted', allowedActions: ['accept', 'send_back'] }).next?.to).toBe(
      '/programmes/eat/cycles/Q2/reports/gwent/review',
    );
  });

  it('names of what the reader may not see the national report alone, and leads nowhere', () => {
    const hidden = { ref: '2019-20-Q2', dueOn: '2019-10-16', reports: [report({ state: null })] };
    expect(owedReports(hidden, programme, en)).toEqual([]);
    expect(owed({ state: null, subject: 'national' }).next).toBeNull();
  });

  it('names the national part by the word for it', () => expect(owed({ subject: 'national' }).name).toBe('National'));
});
