import type { Import, ImportListItem, ImportRow, Programme } from '@camau/contracts';
import { columnLetters, ROW_OUTCOMES, SHEET_COLUMNS, type RowOutcome } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import type { Choice } from '../components/choices';
import { subjectName, workstreamName } from '../platform/names';

type Place = Pick<Programme, 'forces' | 'workstreams'>;
type Counts = ImportListItem['counts'];
export type ImportChange = ImportRow['changes'][number];

const DATES: readonly string[] = ['baselineOn', 'forecastOn', 'achievedOn'];

/** What an import would do or did, a sentence for each kind of row there is. */
export function countSentences(counts: Counts, { t }: Pick<Translator, 't'>): string[] {
  return ROW_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) =>
    t(`imports.count.${outcome}`, { count: counts[outcome] }),
  );
}

/** Where an import came from: a file by its name, pasted cells in the reader's language. */
export function sourceName(
  { name, kind }: Pick<ImportListItem, 'name' | 'kind'>,
  { t }: Pick<Translator, 't'>,
): string {
  return kind === 'paste' ? t('imports.start.pastedName') : name;
}

/** Id of the box by which whoever saves an import says that what is warned of was looked at. */
export const PERSONAL_DATA_TICK = 'import-personal-data';

/** How many rows saving would apply. */
export function countToSave({ add, change }: Counts): number {
  return add + change;
}

/** One change in words: "Forecast: 31 January 2020 instead of 29 November 2019". */
export function changeWords(change: ImportChange, programme: Place, translator: Translator): string {
  const { t } = translator;
  const column = t(`imports.column.${change.column}`);
  const to = valueWords(change.column, change.to, programme, translator);
  if (change.from === null) return t('imports.page.changeNew', { column, to });
  const from = valueWords(change.column, change.from, programme, translator);
  return t('imports.page.changeFrom', { column, to, from: from || t('imports.page.noValue') });
}

function valueWords(column: string, value: string, programme: Place, translator: Translator): string {
  if (DATES.includes(column)) return translator.date(value);
  if (column === 'force') return subjectName(programme, value, translator);
  if (column === 'workstream') return workstreamName(programme, value, translator);
  if (column === 'tier') return translator.t(`milestones.tier.${value}`);
  if (column === 'reasonCode') return translator.t(`milestones.reasonCode.${value}`);
  return value === '' ? '' : `“${value}”`;
}

/** One heading of the sheet with what it is matched to. */
export interface HeaderMatch {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Every heading with its field; the names carry the position, since headings may repeat. */
export function headerMatches(
  { headers, mapping }: Pick<Import, 'headers' | 'mapping'>,
  { t }: Pick<Translator, 't'>,
): HeaderMatch[] {
  return headers.map((header, index) => {
    const letters = columnLetters(index);
    const label =
      header === '' ? t('imports.match.headerEmpty', { letters }) : t('imports.match.header', { letters, header });
    return { name: `column-${index}`, label, value: mapping[index] ?? '' };
  });
}

/** What a heading can be matched to. */
export function columnChoices({ t }: Pick<Translator, 't'>): Choice[] {
  return [
    { value: '', label: t('imports.match.ignore') },
    ...SHEET_COLUMNS.map((column) => ({ value: column, label: t(`imports.column.${column}`) })),
  ];
}

/** The matching form's fields, one a heading, in their order; anything that is no column leaves its heading out. */
export function readMapping(form: FormData): Import['mapping'] {
  const count = [...form.keys()].filter((name) => /^column-\d+$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => {
    const value = form.get(`column-${index}`);
    return SHEET_COLUMNS.find((column) => column === value) ?? null;
  });
}

/** Rows of one outcome, or those with a warning. */
export type RowKind = RowOutcome | 'warned';

/** The kind of row that is shown, or all. */
export function readKind(search: URLSearchParams): RowKind | null {
  if (search.get('warned') === 'true') return 'warned';
  return ROW_OUTCOMES.find((outcome) => outcome === search.get('outcome')) ?? null;
}

/** What the address says of a kind of row. */
export function kindQuery(kind: RowKind | null): { outcome?: RowOutcome; warned?: 'true' } {
  if (kind === null) return {};
  return kind === 'warned' ? { warned: 'true' } : { outcome: kind };
}
