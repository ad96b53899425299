import {
  buildLookups,
  REASON_CODES,
  SHEET_COLUMNS,
  TIERS,
  type HeaderWords,
  type Lookups,
  type SheetRow,
  businessDate,
  planImport,
  readRows,
  type ImportContext,
  type PresentMilestone,
  type RowPlan,
  type SheetCell,
  type SheetColumn,
} from '../src/index.js';
import { CALENDAR } from './england-and-wales.js';
import { baselined, english } from './milestone-facts.js';

const name = (en: string, cy: string) => ({ en, cy, original: 'both', otherState: 'checked' }) as const;

/** Names of a small programme, and the words both languages have for codes. */
export const LOOKUPS: Lookups = buildLookups({
  workstreams: [
    { ref: 'WF', slug: 'workforce', name: name('Workforce', 'Gweithlu') },
    { ref: 'FD', slug: 'front-door', name: name('Front door', 'Drws ffrynt') },
  ],
  forces: [
    { code: 'GWP', slug: 'gwent', name: name('Gwent Police', 'Heddlu Gwent') },
    { code: 'NWP', slug: 'north-wales', name: name('North Wales Police', 'Heddlu Gogledd Cymru') },
  ],
  national: ['National', 'Cenedlaethol'],
  tiers: TIERS.map((tier) => [tier, [{ board: 'Bwrdd', programme: 'Rhaglen', force: 'Heddlu' }[tier]]] as const),
  reasonCodes: REASON_CODES.map((code) => [code, code === 'recruitment' ? ['Recriwtio'] : []] as const),
});

/** Header words as the export writes them in English. */
export const WORDS = Object.fromEntries(
  SHEET_COLUMNS.map((column) => [column, [`${column} header`]]),
) as unknown as HeaderWords;

/** Rows of plain text, numbered from `from`. */
export function textRows(rows: readonly (readonly string[])[], from = 2): SheetRow[] {
  return rows.map((cells, index) => ({
    number: from + index,
    cells: cells.map((text) => (text === '' ? null : { text })),
  }));
}

/** The programme office's import, in October 2019. */
export const OFFICE: ImportContext = {
  today: businessDate('2019-10-15'),
  calendar: CALENDAR,
  programmeStartsOn: businessDate('2018-04-01'),
  canPlan: true,
};
/** A force lead's. */
export const LEAD: ImportContext = { ...OFFICE, canPlan: false };
const UNBASELINED = { ...baselined('2019-11-29'), originalBaselineOn: null, baselineOn: null, forecastOn: null };

/** A milestone with its baseline. */
export const MILESTONE: PresentMilestone = {
  ...baselined('2019-11-29'),
  ref: 'GWP-1-01',
  title: { en: 'Training begins', cy: 'Hyfforddiant yn dechrau', original: 'en', otherState: 'checked' },
  workstream: 'WF',
  subject: 'gwent',
  tier: 'programme',
  ownerPost: english('Head of training'),
  reasonCode: null,
  reason: null,
  canReforecast: true,
};
/** The same before its baseline. */
export const PLANNED: PresentMilestone = { ...MILESTONE, ...UNBASELINED };

/** Cells of one row by column. */
export type Cells = Partial<Record<SheetColumn, string | SheetCell>>;

/** Plans rows given by column name. */
export function plan(rows: readonly Cells[], present: PresentMilestone | null, context = OFFICE) {
  const mapping = [...new Set(rows.flatMap((row) => Object.keys(row)))] as SheetColumn[];
  const sheet = textRows(rows.map((row) => mapping.map((column) => cellText(row[column])))).map((row, index) => ({
    ...row,
    cells: mapping.map((column) => asCell(rows[index]?.[column])),
  }));
  const read = readRows(sheet, mapping, LOOKUPS);
  return planImport(read, mapping, new Map(present === null ? [] : [[present.ref, present]]), context);
}
const cellText = (cell: string | SheetCell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''));
const asCell = (cell: string | SheetCell | undefined): SheetCell | null =>
  cell === undefined || cell === '' ? null : typeof cell === 'object' ? cell : { text: cell };

const SIGNS = { refusal: '', warning: '!', note: '~' } as const;

/** A row's outcome and messages as one line; notes begin with `~`, warnings with `!`. */
export const said = ({ outcome, messages }: RowPlan) =>
  [outcome, ...messages.map(({ column, level, code }) => `${SIGNS[level]}${column ?? ''}:${code}`)].join(' ');

/** Plans one row of the milestone above. */
export const one = (cells: Cells, present: PresentMilestone | null = MILESTONE, context = OFFICE) =>
  plan([{ ref: 'GWP-1-01', ...cells }], present, context).rows[0]!;
