/** Columns of the milestone sheet, in the order they are written; the last two are written only, never read. */
export const SHEET_COLUMNS = [
  'ref',
  'titleEn',
  'titleCy',
  'workstream',
  'force',
  'tier',
  'ownerEn',
  'ownerCy',
  'baselineOn',
  'forecastOn',
  'reasonCode',
  'reason',
  'achievedOn',
  'status',
  'slip',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Columns that tell what Camau works out: an import leaves them alone and says so. */
export const WRITTEN_ONLY = ['status', 'slip'] as const satisfies readonly SheetColumn[];

/** Columns that hold dates. */
export const DATE_COLUMNS = ['baselineOn', 'forecastOn', 'achievedOn'] as const satisfies readonly SheetColumn[];

/** Columns of words that people write for others to read: looked through for personal data. */
export const NARRATIVE_COLUMNS = [
  'titleEn',
  'titleCy',
  'ownerEn',
  'ownerCy',
  'reason',
] as const satisfies readonly SheetColumn[];

/** How a sheet came. */
export const IMPORT_KINDS = ['paste', 'csv', 'xlsx'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Where an import stands: shown, nothing saved; saved; taken back. */
export const IMPORT_STATES = ['previewed', 'confirmed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes of a row. */
export const ROW_OUTCOMES = ['add', 'change', 'same', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Most rows and columns a sheet may have, and the most bytes a file may. */
export const SHEET_LIMITS = { rows: 5_000, columns: 60, bytes: 5 * 1024 * 1024, cellCharacters: 4_000 } as const;

/** Why a whole file is refused: nothing of it could be shown as rows. */
export const SHEET_FAULTS = [
  'sheet_too_large',
  'sheet_too_many_rows',
  'sheet_too_many_columns',
  'sheet_too_much_text',
  'sheet_too_slow',
  'sheet_empty',
  'sheet_without_header',
  'sheet_not_xlsx',
  'sheet_old_xls',
  'sheet_encrypted',
  'sheet_is_html',
  'sheet_is_pdf',
  'sheet_is_xlsx',
  'sheet_not_text',
  'sheet_damaged',
  'sheet_unpacks_too_large',
  'sheet_quotes_open',
] as const;
export type SheetFaultCode = (typeof SHEET_FAULTS)[number];

/** What is said of a sheet, a row or a cell, beside the refusals of the milestone rules. */
export const IMPORT_MESSAGES = [
  'header_repeated',
  'header_merged',
  'column_written_only',
  'column_needed',
  'dates_day_first',
  'read_as_windows_1252',
  'other_sheets_left_out',
  'ref_needed',
  'ref_invalid',
  'ref_unknown',
  'ref_repeated',
  'cell_needed',
  'cell_merged',
  'cell_error',
  'formula_value_used',
  'formula_without_value',
  'workstream_unknown',
  'force_unknown',
  'force_fixed',
  'tier_unknown',
  'reason_code_unknown',
  'reason_code_needed',
  'reason_not_used',
  'date_not_understood',
  'date_month_first',
  'date_order_doubtful',
  'date_year_short',
  'date_from_number',
  'date_bare_number',
  'forecast_without_baseline',
  'change_request_needed',
  'only_office',
  'achieved_not_imported',
  'milestone_claimed',
  'milestone_verified',
  'milestone_cancelled',
] as const;
export type ImportMessageCode = (typeof IMPORT_MESSAGES)[number];
