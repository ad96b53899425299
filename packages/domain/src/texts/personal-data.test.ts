import { describe, expect, it } from '@jest/globals';
import { findPersonalData, personalDataMark, personalDataMarks } from './personal-data.js';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('a name with a date of birth', () => {
  it.each([
    ['We met Sioned Prys (12/03/2004) at the hub.', 'Sioned Prys (12/03/2004'],
    ['Sioned Prys, 12.3.04', 'Sioned Prys, 12.3.04'],
    ['Sioned Prys 12-03-2004', 'Sioned Prys 12-03-2004'],
    ['Sioned Prys 2004-03-12', 'Sioned Prys 2004-03-12'],
    ['Sioned Prys, 12 March 2004', 'Sioned Prys, 12 March 2004'],
    ['Sioned Prys – 12th Mar 2004', 'Sioned Prys – 12th Mar 2004'],
    ['Sioned Prys (March 12, 2004)', 'Sioned Prys (March 12, 2004'],
    ["Dafydd ap Gwilym O'Neil 1/1/99", "Dafydd ap Gwilym O'Neil 1/1/99"],
    ['Child: Siân Môr-Evans, born on 3 May 2019, is known to us', 'Siân Môr-Evans, born on 3 May 2019'],
    ['Sioned (born 3 May 2009)', 'Sioned (born 3 May 2009'],
    ['Sioned Prys, dob: 12/03/2004', 'Sioned Prys, dob: 12/03/2004'],
    ['DOB 12/03/2018', 'DOB 12/03/2018'],
    ['d.o.b. 12 March 2017', 'd.o.b. 12 March 2017'],
    ['date of birth: 2004-03-12', 'date of birth: 2004-03-12'],
    ['12/03/2004, Sioned Prys', '12/03/2004, Sioned Prys'],
    ['Ganwyd Sioned Prys, ganed ar 3 Mai 2019', 'Ganwyd Sioned Prys, ganed ar 3 Mai 2019'],
    ['Ganwyd Sioned Prys ar 3 Mai 2019.', 'Ganwyd Sioned Prys ar 3 Mai 2019'],
    ['Sioned Prys (ganwyd 12fed o Fawrth 2004)', 'Sioned Prys (ganwyd 12fed o Fawrth 2004'],
    ['dyddiad geni: 1 Ionawr 2010', 'dyddiad geni: 1 Ionawr 2010'],
    ['Llŷr ap Gruffydd, 30 Tachwedd 2003', 'Llŷr ap Gruffydd, 30 Tachwedd 2003'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`name_with_birth_date: ${expected}`]);
  });

  it.each([
    'The training ended on 12 March 2019.',
    'Cwblhawyd yr hyfforddiant ar 12 Mawrth 2019.',
    'Gwent Police, 12 March 2004',
    'Heddlu Gwent, 12 Mawrth 2004',
    'The Children Act 15 November 2004 applies',
    'All-Wales Criminal Justice Board, 6 November 2019',
    'Public Health Wales (15 October 2009)',
    'Chief Superintendent Prys spoke on 6 November 2019',
    'Sioned Prys, 6 November 2019',
    'Early Action Together was born on 1 April 2018',
    'Signed 12/03/2004',
    'Cardiff and Vale, then Merthyr Tydfil',
    'from 01/04/2018 to 31/03/2019',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a crime reference', () => {
  it.each([
    ['Crime reference 1900123456 was closed', 'Crime reference 1900123456'],
    ['crime ref: SWP/12345', 'crime ref: SWP/12345'],
    ['Crime no. 42-98765', 'Crime no. 42-98765'],
    ['incident number 0412/15', 'incident number 0412/15'],
    ['custody record NS4477/19', 'custody record NS4477/19'],
    ['PNC 04/123456X', 'PNC 04/123456X'],
    ['cyfeirnod y drosedd 190012345', 'cyfeirnod y drosedd 190012345'],
    ['Cyfeirnod trosedd: 1900-77777', 'Cyfeirnod trosedd: 1900-77777'],
    ['rhif digwyddiad 12345', 'rhif digwyddiad 12345'],
    ['see 1900123456', '1900123456'],
    ['see 20DW/102345A/19 for more', '20DW/102345A/19'],
    ['42/12345/19', '42/12345/19'],
    ['CR/0123456/2019', 'CR/0123456/2019'],
    ['123456/19', '123456/19'],
    ['2004/1234567K', '2004/1234567K'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`crime_reference: ${expected}`]);
  });

  it.each([
    'GWP-2-03 and NAT-4-11 slipped; DPP-1-02 did not',
    'Q1 2019-20, Q2 2018/19 and 2018-19',
    'Chwarter 1 2019-20',
    'the crime reference is missing',
    'No crime number was given in 2019',
    'CR-0012 was approved with BD-0003; ask ASK-0001',
    '£1900123456 and 1,900,123,456 and £6,800,000',
    '1/4/2018 to 31/03/2019, 01.04.18',
    'minute 4.2/19, paper 12/19',
    'There were 12345 contacts and 900 crimes in 2019',
    'Roedd 2,500 o ddigwyddiadau yn 2018/19',
    '40/50 and 10/100 of those asked',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a phone number', () => {
  it.each([
    ['ring 07700 900123 today', '07700 900123'],
    ['07700900123', '07700900123'],
    ['(029) 2018 0123', '(029) 2018 0123'],
    ['01632 960 123.', '01632 960 123'],
    ['01632-960123', '01632-960123'],
    ['+44 7700 900123', '+44 7700 900123'],
    ['+44 (0)7700 900 123', '+44 (0)7700 900 123'],
    ['0044 1632 960123', '0044 1632 960123'],
    ['0300 123 4567', '0300 123 4567'],
    ['0800 001 066', '0800 001 066'],
    ['Ffoniwch 07700 900123', '07700 900123'],
    ['rhif ffôn: 01632.960.123', '01632.960.123'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`phone_number: ${expected}`]);
  });

  it.each([
    'ring 101, or 999 in an emergency',
    'on 01/02/2019 at 10:30',
    '01-02-2019 10',
    '01.02.2019 1234',
    '£0.12 of £6,800,000',
    '0.123456789',
    '2018 2019 2020 2021',
    'from 0 to 100 in 12 months',
    'GWP-01-0203040506',
    '012',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a postcode', () => {
  it.each([
    ['at CF10 3NQ in Cardiff', 'CF10 3NQ'],
    ['np44 2xj', 'np44 2xj'],
    ['SA312PF', 'SA312PF'],
    ['M1 1AE', 'M1 1AE'],
    ['W1A 0AX', 'W1A 0AX'],
    ['headquarters, LL29 8AW.', 'LL29 8AW'],
    ['yn SY23 3BU', 'SY23 3BU'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`postcode: ${expected}`]);
  });

  it.each([
    'GWP-2-03, DPP-1-02 and SWP-3-1AA',
    'Q1 2019-20 and Q2 2AB',
    'grid E1 3rd row, n1 1st',
    'by W1 2pm',
    'the L3 course, D2 4 people',
    'ISO 27001, COVID19, H2O',
    'v1.2 B12 of 30',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('several at once', () => {
  const text = 'Sioned Prys (12/03/2004), CF10 3NQ, 07700 900123, crime ref 1900123456';
  it('are found in the order of the text', () => {
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual([
      'name_with_birth_date',
      'postcode',
      'phone_number',
      'crime_reference',
    ]);
  });

  it('a narrative of nothing but look-alikes is read in no time', () => {
    const nasty = ['0 '.repeat(2000), 'A'.repeat(4000), 'Ab '.repeat(1300), '1/'.repeat(2000), '0(('.repeat(1300)];
    const before = performance.now();
    for (const words of nasty) findPersonalData(words);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the mark of what was found', () => {
  const [mark] = personalDataMarks(['ring 07700 900123']);

  it('is the same wherever it stands and however it is cased or spaced', () => {
    expect(personalDataMarks(['07700  900123 rang', null, undefined, '07700 900123'])).toContain(mark);
    expect(personalDataMarks(['cf10 3nq'])).toEqual(personalDataMarks(['CF10 3NQ']));
  });

  it('differs for another number, and holds none of it', () => {
    expect(personalDataMarks(['ring 07700 900124'])).not.toContain(mark);
    expect(mark).toMatch(/^phone_number\.[0-9a-f]{8}$/);
    const text = 'CF10 3NQ';
    expect(personalDataMark(text, findPersonalData(text)[0]!)).not.toContain('3NQ');
  });
});
