import { crc32, deflateRawSync } from 'node:zlib';

/** A file inside a zip; `claims` is what the directory says of its size, when that is a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly claims?: number;
  readonly isEncrypted?: boolean;
}

/** Makes a zip by hand, so that tests can make bad ones. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = bytes.length, isEncrypted = false } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const sum = typeof crc32 === 'function' ? crc32(bytes) : 0;
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claims, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30, 'latin1');
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isEncrypted ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46, 'latin1');
    locals.push(local, packed);
    directory.push(entry);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** Parts of a workbook that a test cares about; the rest is as plain as can be. */
export interface WorkbookParts {
  /** the sheet's XML below `<worksheet>`: `<sheetData>…</sheetData><mergeCells>…</mergeCells>` */
  readonly sheet: string;
  readonly strings?: readonly string[];
  /** number format codes of the cell styles, from style 1; style 0 is general */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly sheets?: readonly { readonly name: string; readonly state?: string }[];
  readonly more?: readonly ZipEntry[];
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Makes an XLSX file of those parts. */
export function xlsxOf(parts: WorkbookParts): Buffer {
  const { sheets = [{ name: 'Plan' }], strings = [], formats = [], is1904 = false } = parts;
  const entry = (name: string, xml: string): ZipEntry => ({
    name,
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  });
  return zipOf([
    entry('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    entry(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    entry(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['rId90', 'sharedStrings', 'sharedStrings.xml'],
        ['rId91', 'styles', '/xl/styles.xml'],
      ]),
    ),
    entry('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    entry(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts>${formats
        .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`)
        .join(
          '',
        )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...sheets.map((_, at) =>
      entry(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${MAIN}">${parts.sheet}</worksheet>`),
    ),
    ...(parts.more ?? []),
  ]);
}

/** Rows of inline text as `<sheetData>`. */
export function textSheet(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  return `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  return `<Relationships>${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}
