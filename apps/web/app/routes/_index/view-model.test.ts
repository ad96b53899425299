import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Cycle } from '@camau/contracts';
import { dueByWords, dueItems, outstandingReports, reviewItems, type ProgrammeWork } from './view-model';

const name = (en: string) => ({ en, cy: en, original: 'both' as const, otherState: 'checked' as const });
const source = { kind: 'illustrative' as const, file: null, line: null, quote: null, url: null };
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
const cycle = (change: Partial<Cycle>): Cycle => ({
  ref: '2019-20-Q2',
  periodStartsOn: '2019-07-01',
  periodEndsOn: '2019-09-30',
  dueOn: '2019-10-16',
  reviewByOn: '2019-10-23',
  closeByOn: '2019-10-29',
  papersOn: '2019-10-30',
  boardOn: '2019-11-06',
  dataOn: '2019-10-16',
  state: 'open',
  version: 1,
  deliveryConfidence: null,
  confidenceReason: null,
  signedAt: null,
  reopenReason: null,
  reopenReasonLanguage: null,
  signatureCleared: null,
  reopenedSubjects: [],
  confidenceScale: [],
  positionVersion: 0,
  reports: [],
  allowedActions: [],
  closingBlockers: [],
  today: '2019-10-15',
  ...change,
});
const work = (change: Partial<Cycle>): ProgrammeWork => ({
  programme: {
    slug: 'eat',
    name: name('EAT'),
    nextBoardOn: '2019-11-06',
    forces: [{ code: 'GWP', slug: 'gwent', name: name('Gwent Police'), source }],
  },
  cycles: [cycle(change)],
  plan: null,
  people: null,
  boardWork: null,
  translations: null,
  board: null,
});
const en = createTranslator('en');
const keys = (change: Partial<Cycle>) => dueItems(work(change), en).map(({ key }) => key);

describe('due from you', () => {
  it('is the report you write', () => {
    expect(
      dueItems(work({ reports: [report({ allowedActions: ['save'] }), report({ subject: 'national' })] }), en),
    ).toEqual([
      {
        key: '2019-20-Q2-gwent',
        words: 'Progress report, Gwent Police',
        to: '/programmes/eat/cycles/2019-20-Q2/reports/gwent',
        dueOn: '2019-10-16',
        when: 'by 16 October 2019',
        isLate: false,
        state: 'draft',
      },
    ]);
  });

  it('is closing only when nothing else keeps the cycle open', () => {
    expect(keys({ allowedActions: ['close'], closingBlockers: [{ code: 'signature_missing', subjects: [] }] })).toEqual(
      [],
    );
    expect(keys({ allowedActions: ['close'] })).toEqual(['2019-20-Q2-close']);
  });

  it('is beginning the review only when every report is in', () => {
    expect(keys({ allowedActions: ['begin_review'], reports: [report({})] })).toEqual([]);
    expect(keys({ allowedActions: ['begin_review'], reports: [report({ state: 'accepted' })] })).toEqual([
      '2019-20-Q2-begin_review',
    ]);
  });

  it('is the signature until it is given', () => {
    expect(keys({ allowedActions: ['sign'] })).toEqual(['2019-20-Q2-sign']);
    expect(keys({ allowedActions: ['sign'], signedAt: '2019-10-15T08:00:00.000Z' })).toEqual([]);
  });

  it('is never reopening: that is nobody’s duty', () => expect(keys({ allowedActions: ['reopen'] })).toEqual([]));

  it('comes in the order of its dates', () => {
    expect(
      keys({
        allowedActions: ['circulate', 'sign'],
        reports: [report({ allowedActions: ['start'], state: 'not_started' })],
      }),
    ).toEqual(['2019-20-Q2-gwent', '2019-20-Q2-sign', '2019-20-Q2-circulate']);
  });
});

describe('awaiting your review', () => {
  it('is what you can accept or send back', () => {
    expect(
      reviewItems(
        work({
          reports: [
            report({ state: 'submitted', allowedActions: ['accept'] }),
            report({ subject: 'national', allowedActions: ['save'] }),
          ],
        }),
        en,
      ).map(({ to }) => to),
    ).toEqual(['/programmes/eat/cycles/2019-20-Q2/reports/gwent/review']);
  });
});

describe('reports not in yet', () => {
  it('are said with when they are due, or how late they are', () => {
    const reports = [
      report({}),
      report({ subject: 'national', state: 'not_started', isLate: true, workingDaysLate: 2 }),
      report({ subject: 'x', state: 'accepted' }),
      report({ subject: 'y', state: null }),
    ];
    expect(outstandingReports(work({ reports }), en)).toEqual([
      { key: '2019-20-Q2-gwent', subject: 'gwent', state: 'draft', when: 'by 16 October 2019', isLate: false },
      {
        key: '2019-20-Q2-national',
        subject: 'national',
        state: 'not_started',
        when: 'due 16 October 2019, 2 working days late',
        isLate: true,
      },
    ]);
  });

  it('hold one that was sent in time, then sent back, for the writer and the office alike', () => {
    const sentBack = report({
      state: 'sent_back',
      submittedAt: '2019-10-16T08:00:00.000Z',
      isLate: true,
      workingDaysLate: 3,
      allowedActions: ['save'],
    });
    const when = 'due 16 October 2019, 3 working days late';
    expect(outstandingReports(work({ reports: [sentBack] }), en)[0]).toMatchObject({ when, isLate: true });
    expect(dueItems(work({ reports: [sentBack] }), en)[0]).toMatchObject({ when, isLate: true });
  });

  it('are not asked of a cycle that is only planned', () => {
    expect(outstandingReports(work({ state: 'planned', reports: [report({})] }), en)).toEqual([]);
  });
});

describe('the due date in words', () => {
  it('says today when it is today', () => {
    expect(dueByWords('2019-10-16', '2019-10-15', en)).toBe('by 16 October 2019');
    expect(dueByWords('2019-10-16', '2019-10-16', en)).toBe('due today');
  });
});
