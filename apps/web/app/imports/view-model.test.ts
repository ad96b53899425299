import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { readImportForm, sourceOf } from './import-form';
import {
  changeWords,
  columnChoices,
  countSentences,
  headerMatches,
  readMapping,
  kindQuery,
  readKind,
  sourceName,
} from './view-model';

const name = (en: string, cy: string) => ({ en, cy, original: 'both' as const, otherState: 'checked' as const });
const source = { kind: 'illustrative' as const, file: null, line: null, quote: null, url: null };
const programme = {
  forces: [{ code: 'GWP', slug: 'gwent', name: name('Gwent Police', 'Heddlu Gwent'), source }],
  workstreams: [
    {
      ref: 'WF',
      slug: 'workforce',
      name: name('Workforce', 'Gweithlu'),
      description: name('What it is', 'Beth ydyw'),
      position: 1,
      source,
    },
  ],
};
const [en, cy] = [createTranslator('en'), createTranslator('cy')];

const formOf = (fields: Record<string, string | File>) => {
  const form = new FormData();
  Object.entries(fields).forEach(([field, value]) => form.set(field, value));
  return form;
};
const file = (fileName: string) => new File(['Ref,Title'], fileName);

describe('an import in words', () => {
  it('counts what each kind of row does, and leaves out what there is none of', () => {
    const counts = { add: 1, change: 2, same: 0, refused: 12, warned: 0 };
    expect(countSentences(counts, en)).toEqual(['1 new milestone', '2 milestones changed', '12 rows refused']);
    expect(countSentences(counts, cy)).toEqual([
      '1 garreg filltir newydd',
      'Newidir 2 garreg filltir',
      'Gwrthodwyd 12 rhes',
    ]);
  });

  it.each([
    [
      { column: 'forecastOn', from: '2019-11-29', to: '2020-01-31' },
      'Forecast: 31 January 2020 instead of 29 November 2019',
    ],
    [{ column: 'force', from: null, to: 'gwent' }, 'Force: Gwent Police'],
    [{ column: 'force', from: null, to: 'national' }, 'Force: National'],
    [{ column: 'workstream', from: null, to: 'WF' }, 'Workstream: Workforce'],
    [{ column: 'tier', from: 'board', to: 'force' }, 'Tier: Force instead of Board'],
    [{ column: 'reasonCode', from: null, to: 'scope' }, 'Reason code: Scope'],
    [{ column: 'titleEn', from: '', to: 'New' }, 'Title (English): “New” instead of nothing'],
  ] as const)('says %j', (change, words) => {
    expect(changeWords(change, programme, en)).toBe(words);
  });
});

describe('where an import came from', () => {
  it('is a file by its name, or pasted cells in the language of whoever reads', () => {
    expect(sourceName({ name: 'plan.xlsx', kind: 'xlsx' }, cy)).toBe('plan.xlsx');
    expect(sourceName({ name: 'Pasted cells', kind: 'paste' }, cy)).toBe('Celloedd wedi’u gludo');
  });
});

describe('matching columns', () => {
  it('names each heading by its letters and words', () => {
    expect(headerMatches({ headers: ['Ref', ''], mapping: ['ref', null] }, en)).toEqual([
      { name: 'column-0', label: 'Heading A: Ref', value: 'ref' },
      { name: 'column-1', label: 'Column B, without a heading', value: '' },
    ]);
    expect(columnChoices(en)[0]).toEqual({ value: '', label: 'Leave out' });
  });

  it('reads what was chosen, in order; what is no column is left out', () => {
    expect(readMapping(formOf({ 'column-1': 'titleEn', 'column-0': 'ref', 'column-2': 'gold', version: '3' }))).toEqual(
      ['ref', 'titleEn', null],
    );
  });

  it('reads the kind of row from the address', () => {
    expect(readKind(new URLSearchParams('outcome=refused'))).toBe('refused');
    expect(readKind(new URLSearchParams('warned=true'))).toBe('warned');
    expect(readKind(new URLSearchParams('outcome=all'))).toBeNull();
    expect([null, 'refused', 'warned'].map((kind) => kindQuery(kind as null))).toEqual([
      {},
      { outcome: 'refused' },
      { warned: 'true' },
    ]);
  });
});

describe('starting an import', () => {
  const start = (fields: Record<string, string | File>) => sourceOf(readImportForm(formOf(fields)), en);

  it.each([
    [{ paste: 'Ref\tTitle' }, 'paste'],
    [{ file: file('Plan.XLSX') }, 'xlsx'],
    [{ file: file('old.xls') }, 'xlsx'],
    [{ paste: '  ', file: file('plan.csv') }, 'csv'],
  ])('takes %j', (fields, kind) => {
    expect(start(fields)).toMatchObject({ source: { kind } });
  });

  it.each([
    [{ paste: '' }, 'paste', 'Paste some cells or choose a file'],
    [{ paste: '', file: new File([], '') }, 'paste', 'Paste some cells or choose a file'],
    [{ paste: 'Ref', file: file('plan.csv') }, 'file', 'Paste cells or choose a file, not both'],
    [{ file: file('plan.pdf') }, 'file', 'Choose an Excel workbook (.xlsx) or a CSV file (.csv, .tsv or .txt)'],
  ])('does not take %j', (fields, id, text) => {
    expect(start(fields)).toEqual({ errors: [{ id, text }] });
  });
});
