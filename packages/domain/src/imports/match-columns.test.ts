import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textRows, WORDS } from '../../test/import-support.js';
import { findHeader } from './find-header.js';
import { headerSignature, matchColumns } from './match-columns.js';
import { neutralise, takeNeutralOff } from './neutralise.js';
import { columnLetters } from './sheet.js';

const headers = ['Ref', 'Milestone', 'Forecast  Date', 'Something else', ''];

describe('matching columns', () => {
  it('knows the export’s own words and those of old spreadsheets, in either language', () => {
    expect(matchColumns(['ref header', 'Cyfeirnod'], WORDS, null).repeated).toEqual(['ref header', 'Cyfeirnod']);
    expect(matchColumns(headers, { ...WORDS, ref: ['Ref'] }, null)).toEqual({
      mapping: ['ref', 'titleEn', 'forecastOn', null, null],
      repeated: [],
    });
  });

  it('leaves two headers for one column out, and names them', () => {
    expect(matchColumns(['id', 'Due date', 'Planned date'], WORDS, null)).toEqual({
      mapping: ['ref', null, null],
      repeated: ['Due date', 'Planned date'],
    });
  });

  it('goes by what was chosen before for the same headers', () => {
    const remembered = [null, 'ref', 'titleCy', null, null] as const;
    expect(matchColumns(headers, WORDS, remembered).mapping).toEqual(remembered);
    expect(matchColumns(headers, WORDS, [null, 'ref']).mapping).not.toContain('titleCy');
  });

  it('remembers by the words, however they are spaced', () => {
    expect(headerSignature(['Ref.', ' Forecast   date '])).toBe(headerSignature(['REF', 'forecast date']));
    expect(headerSignature(['a', 'b'])).not.toBe(headerSignature(['b', 'a']));
  });
});

describe('finding the header', () => {
  it('passes over a title above it', () => {
    const sheet = findHeader(
      textRows(
        [
          ['Early Action Together plan'],
          ['Made by', 'the office'],
          ['id', 'Milestone', 'Due'],
          ['A-1', 'x', '2019-01-01'],
        ],
        1,
      ),
      WORDS,
    );
    expect(sheet).toMatchObject({ headerRow: 3, headers: ['id', 'Milestone', 'Due'] });
    expect(sheet?.rows.map(({ number }) => number)).toEqual([4]);
  });

  it('takes the first row of words alone when it knows none of them', () => {
    expect(
      findHeader(
        textRows(
          [
            ['Uno', 'Due volte'],
            ['1', '2'],
          ],
          1,
        ),
        WORDS,
      )?.headers,
    ).toEqual(['Uno', 'Due volte']);
  });

  it.each([
    ['dates', [['A-1', '2019-01-01']]],
    ['numbers', [['A-1', '17']]],
    ['a single cell', [['plan']]],
  ])('finds none where every row has %s', (_name, rows) => {
    expect(findHeader(textRows(rows, 1), WORDS)).toBeNull();
  });

  it('says when the header is merged', () => {
    expect(findHeader(textRows([['id', 'Due']], 1), WORDS, [], [1])?.notes).toEqual([
      { code: 'header_merged', params: { row: 1 } },
    ]);
  });
});

describe('text for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-5', "'-5"],
    ['@import', "'@import"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=x", "''=x"],
    ['a=1', 'a=1'],
    ["'quoted'", "'quoted'"],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(neutralise(text)).toBe(written);
  });

  it('comes back as it was, whatever it is, and never begins dangerously', () => {
    const nasty = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', 'ŵ'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string()), (text) => {
        expect(takeNeutralOff(neutralise(text))).toBe(text);
        expect(neutralise(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('letters of columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [59, 'BH'],
    [702, 'AAA'],
  ])('%i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));
});
