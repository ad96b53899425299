import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { Board, BoardRecordItem, PositionList } from '@camau/contracts';
import { figureAnchor, figureOfBoard, frozenRecordOf } from './board-place';
import { correctionsSince, recordsSince } from './corrections';
import { cssString, printFooterCss } from './print-footer';
import { recordWordsOf } from './record-form';
import { boardRecordParts, recordDueWords } from './record-words';

const en = createTranslator('en');
const cy = createTranslator('cy');
const record = (ref: string, more: Partial<BoardRecordItem> = {}) =>
  ({
    ...{ ref, kind: 'action', state: 'open', dueOn: '2019-10-31', daysOverdue: 0, boardOn: '2019-09-11' },
    ...{ closedOn: null, closingWords: null },
    ...more,
  }) as BoardRecordItem;
const words = { en: 'Done.', cy: null, original: 'en' as const, otherState: 'missing' as const };

describe('when a record is due', () => {
  it.each([
    ['by its day', {}, 'by 31 October 2019', 'erbyn 31 Hydref 2019'],
    ['a day late', { daysOverdue: 1 }, '31 October 2019, 1 day overdue', '31 Hydref 2019, 1 diwrnod yn hwyr'],
    ['two days late', { daysOverdue: 2 }, '31 October 2019, 2 days overdue', '31 Hydref 2019, 2 ddiwrnod yn hwyr'],
    ['closed', { state: 'closed' as const, daysOverdue: 0 }, 'by 31 October 2019', 'erbyn 31 Hydref 2019'],
    ['never', { dueOn: null }, '', ''],
  ])('is said in words: %s', (_name, more, english, welsh) =>
    expect([recordDueWords(record('BA-1', more), en), recordDueWords(record('BA-1', more), cy)]).toEqual([
      english,
      welsh,
    ]),
  );
});

describe('the records of a Board', () => {
  const records = [
    record('BA-0002', { dueOn: '2019-11-29' }),
    record('BA-0001'),
    record('BD-0001', { kind: 'decision', state: 'closed', dueOn: null, closedOn: '2019-09-11' }),
    record('BA-0003', { state: 'closed', closedOn: '2019-10-01', closingWords: words }),
    record('BA-0004', { state: 'closed', closedOn: '2019-05-01', closingWords: words, boardOn: '2019-03-01' }),
  ];

  it('are to be done by day, decided, done', () => {
    const { outstanding, decisions, done } = boardRecordParts({ records });
    const refs = [outstanding, decisions, done].map((list) => list.map(({ ref }) => ref));
    expect(refs).toEqual([['BA-0001', 'BA-0002'], ['BD-0001'], ['BA-0003', 'BA-0004']]);
  });

  it('since we last met are those taken then or later, and those closed since', () => {
    const { taken, closed, waiting } = recordsSince({ records, previousBoard: { cycle: 'Q4', boardOn: '2019-06-05' } });
    expect(taken).toHaveLength(4);
    expect(closed.map(({ ref }) => ref)).toEqual(['BA-0003']);
    expect(waiting).toHaveLength(2);
  });
});

describe('corrections since we last met', () => {
  const item = (cycle: string, version: number, circulatedAt: string | null) =>
    ({ cycle, version, circulatedAt }) as PositionList['items'][number];
  const items = [
    item('Q1', 1, '2019-07-31T09:00:00Z'),
    item('Q4', 2, '2019-06-20T09:00:00Z'),
    item('Q4', 1, '2019-05-01T09:00:00Z'),
    item('Q3', 2, '2019-04-01T09:00:00Z'),
    item('Q1', 2, null),
  ];

  it('are later versions circulated after the Board before had its position', () =>
    expect(correctionsSince(items, { previousBoard: { cycle: 'Q4', boardOn: '2019-05-08' } })).toEqual([items[1]]));
});

describe('places', () => {
  const board = {
    programme: { slug: 'eat' },
    position: { cycle: '2019-20-Q1', version: 2 },
    asks: [{ ref: 'ASK-1', subject: 'gwent', pointer: '/subjects/0/asks/0' }],
    subjects: [{ slug: 'gwent', sections: [{ workstream: 'FD' }], milestones: [] }],
  } as unknown as Board;

  it('lead from a figure to its frozen record', () =>
    expect(frozenRecordOf(board, 'gwent', 'FD')).toBe(
      '/programmes/eat/positions/2019-20-Q1?version=2&subject=gwent#gwent-FD',
    ));

  it('name a figure by its pointer', () => {
    expect(figureOfBoard(board, '/subjects/0/asks/0')).toEqual({ kind: 'ask', subject: 'gwent', ref: 'ASK-1' });
    expect(figureOfBoard(board, '/subjects/0/sections/0')).toMatchObject({ kind: 'section', ref: 'FD' });
    expect(figureOfBoard(board, '/subjects/7')).toBeNull();
    expect(figureAnchor({ kind: 'section', subject: 'gwent', ref: 'FD' })).toBe('figure-section-gwent-FD');
  });
});

describe('the form of a record', () => {
  it('is words in the language of the page, a post and a day', () =>
    expect(
      recordWordsOf(
        { text: 'Penodi.', ownerPost: '', 'dueOn-day': '1', 'dueOn-month': '11', 'dueOn-year': '2019' },
        'cy',
        null,
      ),
    ).toEqual({
      text: { en: null, cy: 'Penodi.', original: 'cy', otherState: 'missing' },
      ownerPost: null,
      dueOn: '2019-11-01',
    }));
});

describe('the margins of a printed sheet', () => {
  it.each([
    ['plain', '"plain"'],
    ['a "quote" and \\', '"a \\22 quote\\22  and \\5c "'],
    ['</style>', '"\\3c /style\\3e "'],
    ['ŵ ŷ ’', '"ŵ ŷ ’"'],
    ['two\nlines', '"two\\a lines"'],
  ])('quote %j for CSS', (text, expected) => expect(cssString(text)).toBe(expected));

  it('name the cycle, the version and how to check it, in either language', () => {
    expect(printFooterCss('2019-20-Q1', 2, en)).toMatch(/"Quarter 1, 2019–20, version 2"|version 2/);
    expect(printFooterCss('2019-20-Q1', 2, cy)).toContain('fersiwn 2');
    expect(printFooterCss('2019-20-Q1', 2, en)).toContain('"Sheet " counter(page) " of " counter(pages)');
  });
});
