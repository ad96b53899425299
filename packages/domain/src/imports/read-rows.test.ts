import { describe, expect, it } from '@jest/globals';
import { LOOKUPS, MILESTONE, one, plan, said, textRows } from '../../test/import-support.js';
import { refsOf } from './plan-import.js';
import { readRows } from './read-rows.js';
import type { SheetCell } from './sheet.js';

describe('cells that are not what they seem', () => {
  it.each<[string, SheetCell, string]>([
    [
      'a formula is taken by its value',
      { text: 'Training starts', mark: 'formula' },
      'change ~titleEn:formula_value_used',
    ],
    ['a formula without a value', { text: '', mark: 'formula_without_value' }, 'refused titleEn:formula_without_value'],
    ['an error', { text: '#REF!', mark: 'error' }, 'refused titleEn:cell_error'],
    ['a merged cell', { text: '', mark: 'merged', of: 'B2' }, 'refused titleEn:cell_merged'],
    ['fifty thousand characters', { text: 'aaa', mark: 'cut' }, 'refused titleEn:text_too_long'],
    ['an apostrophe of ours', { text: "'=Training" }, 'change'],
  ])('%s', (_name, cell, expected) => {
    expect(said(one({ titleEn: cell }))).toBe(expected);
  });

  it('take our apostrophe off', () => {
    expect(one({ titleEn: { text: "'=Training" } }).changes).toMatchObject([{ to: '=Training' }]);
  });
});

describe('a sheet', () => {
  it('refuses a ref the second time it stands there, and names the first row', () => {
    const rows = plan([{ ref: 'gwp-1-01' }, { ref: 'GWP-1-01', titleEn: 'x' }], MILESTONE).rows;
    expect(rows.map(said)).toEqual(['same', 'refused ref:ref_repeated']);
    expect(rows[1]?.messages[0]?.params).toEqual({ ref: 'GWP-1-01', row: 2 });
  });

  it('asks the plan for each ref once', () => {
    const read = readRows(textRows([['a-1'], ['A-1'], ['b 1']]), ['ref'], LOOKUPS);
    expect(refsOf(read.rows)).toEqual(['A-1']);
    expect(read.rows[2]?.messages.map(({ code }) => code)).toEqual(['ref_invalid']);
  });

  it('needs a column of refs, says what it leaves alone, and counts', () => {
    const { notes, counts, rows } = plan([{ status: 'On track', slip: '4', titleEn: 'x' }], MILESTONE);
    expect(notes.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'ref column_needed',
      'status column_written_only',
      'slip column_written_only',
    ]);
    expect(rows.map(said)).toEqual(['refused ref:ref_needed']);
    expect(counts).toEqual({ add: 0, change: 0, same: 0, refused: 1, warned: 0 });
  });

  it('says once that dates were read day first', () => {
    const { notes } = plan([{ ref: 'GWP-1-01', forecastOn: '05/11/2019' }], MILESTONE);
    expect(notes.map(({ column, code }) => `${column} ${code}`)).toEqual(['forecastOn dates_day_first']);
  });
});
