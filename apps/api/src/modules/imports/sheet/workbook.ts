import { posix } from 'node:path';
import { isDateFormat } from './excel-date.js';
import { SheetFault } from './sheet-fault.js';
import { readXml } from './xml.js';
import type { Zip } from './zip.js';

/** What the cells of the first visible sheet are read with. */
export interface Workbook {
  readonly sheetName: string;
  readonly sheetPath: string;
  /** names of the other visible sheets, which are left out */
  readonly otherSheets: readonly string[];
  readonly is1904: boolean;
  readonly strings: readonly string[];
  /** per cell style, whether it shows a date */
  readonly dateStyles: readonly boolean[];
}

/** Reads the parts of a workbook around its sheets. Throws SheetFault when it is no workbook. */
export function readWorkbook(zip: Zip): Workbook {
  const path = officeDocumentPath(zip);
  const bytes = zip.read(path);
  if (bytes === null) throw new SheetFault('sheet_not_xlsx');
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true', 'on'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', id, isHidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const [first] = visible;
  if (first === undefined) throw new SheetFault('sheet_empty');
  const targets = relations(zip, path);
  const sheetPath = targets.find(({ id }) => id === first.id)?.target;
  if (sheetPath === undefined) throw new SheetFault('sheet_damaged');
  const targetOf = (kind: string) => targets.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  return {
    sheetName: first.name,
    sheetPath,
    otherSheets: visible.slice(1).map(({ name }) => name),
    is1904,
    strings: readStrings(zip, targetOf('sharedStrings')),
    dateStyles: readDateStyles(zip, targetOf('styles')),
  };
}

function officeDocumentPath(zip: Zip): string {
  const root = relations(zip, '');
  return root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relations of a part; targets are names within the zip. */
function relations(zip: Zip, part: string): Relation[] {
  const folder = posix.dirname(part);
  const bytes = zip.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found: Relation[] = [];
  if (bytes === null) return found;
  readXml(bytes, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      found.push({ id, type, target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) });
    },
  });
  return found;
}

/** The shared strings in order; what only says how to pronounce them is left out. */
function readStrings(zip: Zip, path: string | undefined): string[] {
  const bytes = path === undefined ? null : zip.read(path);
  const strings: string[] = [];
  if (bytes === null) return strings;
  let [text, isText, isPhonetic] = ['', false, false];
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text(words) {
      if (isText) text += words;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

function readDateStyles(zip: Zip, path: string | undefined): boolean[] {
  const bytes = path === undefined ? null : zip.read(path);
  const styles: boolean[] = [];
  if (bytes === null) return styles;
  const codes = new Map<number, string>();
  let isCellFormats = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'xf' && isCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return styles;
}
