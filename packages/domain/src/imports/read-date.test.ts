import { describe, expect, it } from '@jest/globals';
import { readDateColumn } from './read-date-column.js';
import { readDateText } from './read-date.js';
import type { SheetCell } from './sheet.js';

describe('a text as a date', () => {
  it.each([
    ['2019-10-15', '2019-10-15'],
    ['2019/10/15', '2019-10-15'],
    ['2019-10-15T00:00:00.000Z', '2019-10-15'],
    ['2019-10-15 00:00:00', '2019-10-15'],
    ['15 October 2019', '2019-10-15'],
    ['15 Hydref 2019', '2019-10-15'],
    ['15 hyd 2019', '2019-10-15'],
    ['15-Oct-2019', '2019-10-15'],
    ['October 15, 2019', '2019-10-15'],
    ['Tuesday 15 October 2019', '2019-10-15'],
    ['1st May 2019', '2019-05-01'],
    ['1af Mai 2019', '2019-05-01'],
    ['Mawrth 12 Mawrth 2019', '2019-03-12'],
    ['29 February 2020', '2020-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDateText(text)).toEqual({ kind: 'date', date });
  });

  it.each([
    ['15/10/19', 'short_year'],
    ['15 Oct 19', 'short_year'],
    ["15 Oct '19", 'short_year'],
    ['15/10/2019', 'numeric'],
    ['5.6.2019', 'numeric'],
    ['43753', 'number'],
    ['29 February 2019', 'none'],
    ['2019-13-01', 'none'],
    ['soon', 'none'],
    ['Q3 2019', 'none'],
    ['October 2019', 'none'],
    ['15/10/20199', 'none'],
    ['', 'none'],
  ])('%s is no date yet: %s', (text, kind) => {
    expect(readDateText(text).kind).toBe(kind);
  });
});

describe('a column of dates', () => {
  const column = (...texts: (string | SheetCell)[]) => {
    const cells = texts.map((text, index) => ({ number: index + 2, cell: typeof text === 'string' ? { text } : text }));
    const { outcomes, isAssumed } = readDateColumn(cells);
    return {
      isAssumed,
      read: [...outcomes.values()].map(({ date, refusal, note }) =>
        [date ?? refusal?.code, ...(note ? [note] : [])].join(' '),
      ),
    };
  };

  it.each([
    [
      'nothing proves the order: day first, and that is said',
      ['05/06/2019', '07/08/2019'],
      ['2019-06-05', '2019-08-07'],
      true,
    ],
    ['one value proves day first', ['05/06/2019', '25/06/2019'], ['2019-06-05', '2019-06-25'], false],
    ['the same number twice proves nothing and needs nothing', ['05/05/2019'], ['2019-05-05'], false],
    [
      'one value can only be month first: it and every doubtful one are refused',
      ['05/06/2019', '12/25/2019', '05/05/2019'],
      ['date_order_doubtful', 'date_month_first', '2019-05-05'],
      false,
    ],
    [
      'both orders in one column: what is certain stays, what is doubtful is refused',
      ['25/06/2019', '06/25/2019', '05/06/2019'],
      ['2019-06-25', 'date_month_first', 'date_order_doubtful'],
      false,
    ],
    ['neither way round', ['31/31/2019', '00/00/2019'], ['date_not_understood', 'date_not_understood'], false],
    ['a year of two digits', ['05/06/19'], ['date_year_short'], false],
    ['a bare number in text', ['43753'], ['date_bare_number'], false],
  ])('%s', (_name, texts, read, isAssumed) => {
    expect(column(...texts)).toEqual({ read, isAssumed });
  });

  it('takes the spreadsheet’s own dates as they are, and a plain number with a word about it', () => {
    expect(column({ text: '2019-06-05', date: '2019-06-05' }, { text: '43753', numberDate: '2019-10-15' })).toEqual({
      read: ['2019-06-05', '2019-10-15 date_from_number'],
      isAssumed: false,
    });
  });

  it('names the row that shows the order', () => {
    const { outcomes } = readDateColumn(
      ['05/06/2019', '12/25/2019'].map((text, index) => ({ number: 7 + index, cell: { text } })),
    );
    expect(outcomes.get(7)?.refusal).toEqual({ code: 'date_order_doubtful', params: { value: '05/06/2019', row: 8 } });
  });
});
