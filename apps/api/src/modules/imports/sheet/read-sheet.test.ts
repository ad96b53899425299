import { describe, expect, it } from '@jest/globals';
import type { ImportKind, SheetCell } from '@camau/domain';
import { textSheet, xlsxOf, zipOf, type WorkbookParts } from '../../../../test/support/xlsx-file.js';
import { dateOfSerial, isDateFormat } from './excel-date.js';
import { readSheet } from './read-sheet.js';
import { SheetFault } from './sheet-fault.js';

/** What reading says: the fault's code, or the cells of each row by its number. */
function read(kind: ImportKind, bytes: Buffer | string) {
  try {
    const { rows, notes } = readSheet(kind, Buffer.from(bytes as string));
    return {
      rows: rows.map(({ number, cells }) => [number, ...cells.map(shown)]),
      notes: notes.map(({ code }) => code),
    };
  } catch (error) {
    if (error instanceof SheetFault) return error.code;
    throw error;
  }
}
const shown = (cell: SheetCell | null) =>
  cell === null ? null : [cell.text, ...[cell.mark, cell.of].filter((part) => part !== undefined)].join(' ');
const rowsOf = (kind: ImportKind, bytes: Buffer | string) => {
  const found = read(kind, bytes);
  return typeof found === 'string' ? found : found.rows;
};
const cells = (sheet: string, more: Partial<WorkbookParts> = {}) =>
  rowsOf('xlsx', xlsxOf({ sheet: `<sheetData>${sheet}</sheetData>`, ...more }));

const UTF16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const UTF16_BE = (text: string) => Buffer.from(UTF16(text)).swap16();

describe('CSV and paste', () => {
  it.each<[string, Buffer | string]>([
    ['commas', 'Ref,Title\r\nA-1,Tŷ ŵy\r\n'],
    ['semicolons', 'Ref;Title\nA-1;Tŷ ŵy'],
    ['tabs', 'Ref\tTitle\nA-1\tTŷ ŵy\n'],
    ['a line that names the separator', 'sep=;\nRef;Title\nA-1;Tŷ ŵy'],
    ['UTF-8 with its mark', '\ufeffRef,Title\nA-1,Tŷ ŵy'],
    ['UTF-16', UTF16('Ref,Title\nA-1,Tŷ ŵy')],
    ['UTF-16, the other way round', UTF16_BE('Ref,Title\nA-1,Tŷ ŵy')],
    ['UTF-16 without its mark', Buffer.from('Ref,Title\nA-1,Tŷ ŵy', 'utf16le')],
  ])('%s', (name, bytes) => {
    const from = name.startsWith('a line') ? 2 : 1;
    expect(rowsOf('csv', bytes)).toEqual([
      [from, 'Ref', 'Title'],
      [from + 1, 'A-1', 'Tŷ ŵy'],
    ]);
  });

  it('reads what Windows wrote before, and says so', () => {
    expect(read('csv', Buffer.from('Ref,Title\nA-1,Trefn\u00f4l \u0096 da', 'latin1'))).toEqual({
      rows: [
        [1, 'Ref', 'Title'],
        [2, 'A-1', 'Trefnôl – da'],
      ],
      notes: ['read_as_windows_1252'],
    });
  });

  it.each([
    ['a cell over two lines', 'Ref\tTitle\nA-1\t"one\ntwo"\n', [2, 'A-1', 'one\ntwo']],
    ['quotes within', 'Ref\tTitle\nA-1\tthe 5" pipe\n', [2, 'A-1', 'the 5" pipe']],
    ['quotes first', 'Ref\tTitle\nA-1\t"New" pipe\n', [2, 'A-1', '"New" pipe']],
    ['doubled quotes', 'Ref,Title\nA-1,"say ""yes"", now"\n', [2, 'A-1', 'say "yes", now']],
    ['fewer cells', 'Ref,Title,Due\nA-1\n', [2, 'A-1']],
  ])('%s', (_name, text, row) => {
    expect(rowsOf('paste', text).at(1)).toEqual(row);
  });

  it('keeps the numbers of rows past blank ones', () => {
    expect(rowsOf('csv', 'Ref,Title\n\n,,\nA-1,x\n')).toEqual([
      [1, 'Ref', 'Title'],
      [4, 'A-1', 'x'],
    ]);
  });

  it.each<[string, Buffer | string, string]>([
    ['nothing', '', 'sheet_empty'],
    ['blank lines', '\n\n  \n,,\n', 'sheet_empty'],
    ['a PDF', '%PDF-1.7 …', 'sheet_is_pdf'],
    ['a web page', '<html><table><tr><td>Ref</td></tr></table></html>', 'sheet_is_html'],
    ['a workbook', xlsxOf({ sheet: '' }), 'sheet_is_xlsx'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'sheet_old_xls'],
    ['bytes', Buffer.from([1, 2, 0, 3, 255, 0]), 'sheet_not_text'],
    ['a quote that never ends', 'Ref,Title\nA-1,"one\nA-2,two\n', 'sheet_quotes_open'],
    ['sixty-one columns', `${'a,'.repeat(60)}b\n`, 'sheet_too_many_columns'],
    ['five thousand rows too many', `Ref,Title\n${'A,b\n'.repeat(5_100)}`, 'sheet_too_many_rows'],
    ['more bytes than are taken', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'sheet_too_large'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(read('csv', bytes)).toBe(code);
  });

  it('takes five thousand rows and sixty columns', () => {
    expect(rowsOf('csv', `Ref,Title\n${'A,b\n'.repeat(5_000)}`)).toHaveLength(5_001);
    expect(rowsOf('csv', `${'a,'.repeat(59)}b\n`)).toHaveLength(1);
  });

  it('cuts a cell of fifty thousand characters, marks it, and keeps what no database holds out', () => {
    expect(rowsOf('csv', `Ref,Title\nA,${'x'.repeat(50_000)}`).at(1)).toEqual([2, 'A', `${'x'.repeat(100)} cut`]);
    expect(rowsOf('paste', 'Ref\tTitle\nA\u0007\tx').at(1)).toEqual([2, 'A\u0007', 'x']);
  });
});

describe('XLSX', () => {
  it('reads shared, inline and rich text, numbers, truth values', () => {
    expect(
      cells(
        '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>Tŷ &amp; ŵy</t></is></c><c r="D3" t="s"><v>1</v></c><c r="E3"><v>17</v></c><c r="F3" t="b"><v>1</v></c></row>',
        { strings: ['<t>Ref</t>', '<r><t>one </t></r><r><t>two</t></r><rPh><t>not said</t></rPh>'] },
      ),
    ).toEqual([[3, 'Ref', null, 'Tŷ & ŵy', 'one two', '17', 'TRUE']]);
  });

  it.each([
    ['1900', '', false, '2019-10-15'],
    ['1904', '', true, '2023-10-16'],
  ])('reads a date of the %s system', (_name, _, is1904, date) => {
    const grid = readSheet(
      'xlsx',
      xlsxOf({
        sheet: '<sheetData><row><c s="1"><v>43753.75</v></c><c><v>43753</v></c></row></sheetData>',
        formats: ['dd/mm/yyyy'],
        is1904,
      }),
    );
    expect(grid.rows[0]?.cells).toMatchObject([
      { text: date, date },
      { text: '43753', numberDate: date },
    ]);
  });

  it('takes a formula’s value, and marks one without', () => {
    expect(
      cells(
        '<row r="1"><c t="str"><f>A1&amp;B1</f><v>joined</v></c><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      ),
    ).toEqual([[1, 'joined formula', ' formula_without_value', null, '#DIV/0! error']]);
  });

  it('marks what is merged away, in its own row and in those below', () => {
    expect(
      rowsOf(
        'xlsx',
        xlsxOf({
          sheet: `${textSheet([
            ['Ref', 'Title'],
            ['A-1', 'x', 'y'],
            ['A-2', '', 'z'],
          ])}<mergeCells><mergeCell ref="B2:B3"/></mergeCells>`,
        }),
      ),
    ).toEqual([
      [1, 'Ref', 'Title'],
      [2, 'A-1', 'x', 'y'],
      [3, 'A-2', ' merged B2', 'z'],
    ]);
  });

  it('reads the first sheet that is shown, and says that there are others', () => {
    expect(
      read(
        'xlsx',
        xlsxOf({
          sheet: textSheet([['Ref', 'Title']]),
          sheets: [{ name: 'Old', state: 'hidden' }, { name: 'Plan' }, { name: 'Notes' }],
        }),
      ),
    ).toEqual({ rows: [[1, 'Ref', 'Title']], notes: ['other_sheets_left_out'] });
  });

  const bomb = (claims?: number) =>
    xlsxOf({
      sheet: textSheet([['Ref', 'Title']]),
      more: [
        {
          name: 'xl/media/image1.png',
          bytes: Buffer.alloc(100 * 1024 * 1024),
          ...(claims === undefined ? {} : { claims }),
        },
      ],
    });
  const liar = () => {
    const sheet = Buffer.from(`<worksheet><sheetData>${' '.repeat(80 * 1024 * 1024)}</sheetData></worksheet>`);
    return zipOf([
      {
        name: 'xl/workbook.xml',
        bytes: Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        bytes: Buffer.from(
          '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="sheet1.xml"/></Relationships>',
        ),
      },
      { name: 'xl/sheet1.xml', bytes: sheet, claims: 1_000 },
    ]);
  };

  it.each<[string, () => Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'sheet_empty'],
    ['an empty sheet', () => xlsxOf({ sheet: '<sheetData/>' }), 'sheet_empty'],
    ['a PDF under its name', () => Buffer.from('%PDF-1.7'), 'sheet_is_pdf'],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'sheet_old_xls'],
    [
      'a workbook with a password',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'sheet_encrypted',
    ],
    [
      'a zip with a password',
      () => zipOf([{ name: 'xl/workbook.xml', bytes: Buffer.from('x'), isEncrypted: true }]),
      'sheet_encrypted',
    ],
    ['a web page under its name', () => Buffer.from('<html><table>'), 'sheet_is_html'],
    ['text under its name', () => Buffer.from('Ref,Title'), 'sheet_not_xlsx'],
    ['another kind of zip', () => zipOf([{ name: 'word/document.xml', bytes: Buffer.from('<x/>') }]), 'sheet_not_xlsx'],
    ['half a file', () => xlsxOf({ sheet: textSheet([['Ref']]) }).subarray(0, 300), 'sheet_damaged'],
    ['XML that is broken', () => xlsxOf({ sheet: '<sheetData><row></sheetData>' }), 'sheet_damaged'],
    ['a zip bomb that admits it', () => bomb(), 'sheet_unpacks_too_large'],
    ['a zip bomb that lies', liar, 'sheet_unpacks_too_large'],
    [
      'ten thousand entries',
      () => zipOf(Array.from({ length: 10_000 }, (_, at) => ({ name: `a${at}`, bytes: Buffer.alloc(0) }))),
      'sheet_unpacks_too_large',
    ],
    [
      'too many rows',
      () => xlsxOf({ sheet: textSheet(Array.from({ length: 5_100 }, (_, at) => [`A-${at}`])) }),
      'sheet_too_many_rows',
    ],
    [
      'too many columns',
      () => xlsxOf({ sheet: '<sheetData><row r="1"><c r="BI1"><v>1</v></c></row></sheetData>' }),
      'sheet_too_many_columns',
    ],
  ])('refuses %s', (_name, bytes, code) => {
    expect(read('xlsx', bytes())).toBe(code);
  });

  it('refuses ten million characters, however small the file', () => {
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
    expect(
      read(
        'xlsx',
        xlsxOf({ sheet: `<sheetData>${row.repeat(100)}</sheetData>`, strings: [`<t>${'x'.repeat(3_000)}</t>`] }),
      ),
    ).toBe('sheet_too_much_text');
  });

  it('knows no entities of the file’s own', () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    const book = zipOf([
      {
        name: 'xl/workbook.xml',
        bytes: Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        bytes: Buffer.from(
          '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="sheet1.xml"/></Relationships>',
        ),
      },
      { name: 'xl/sheet1.xml', bytes: Buffer.from(sheet) },
    ]);
    expect(rowsOf('xlsx', book)).toEqual([[1, '&b;']]);
  });
});

describe('serial numbers', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [43753, false, '2019-10-15'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
    [0, false, null],
    [-1, false, null],
    [0, true, '1904-01-01'],
    [42_291, true, '2019-10-15'],
  ])('%d is a date', (serial, is1904, date) => expect(dateOfSerial(serial, is1904)).toBe(date));

  it.each([
    [14, undefined, true],
    [18, undefined, false],
    [0, undefined, false],
    [164, 'dd/mm/yyyy', true],
    [164, '[$-452]d mmmm yyyy', true],
    [164, 'mmm-yy', true],
    [164, 'hh:mm:ss', false],
    [164, '0.00', false],
    [164, '"day" 0', false],
    [164, '[Red]0', false],
  ])('format %d %s', (id, code, expected) => expect(isDateFormat(id, code)).toBe(expected));
});
