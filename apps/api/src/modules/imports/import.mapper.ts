import type { Import, ImportListItem, ImportMessage, ImportRow } from '@camau/contracts';
import type { ImportState } from '@camau/domain';
import { createTranslator, type Language } from '@camau/i18n';
import type { ListedImport, Page, ShownImport } from './imports.read-model.js';
import type { StoredMessage, StoredRowPlan } from './stored-plan.js';

/** What may still be done with an import, by where it stands. */
const ACTIONS: Readonly<Record<ImportState, readonly string[]>> = {
  previewed: ['match', 'confirm'],
  confirmed: ['undo'],
  undone: [],
};

/** An import as the list shows it. */
export function toListedImport({ ref, name, kind, state, madeBy, madeAt, ...rest }: ListedImport): ImportListItem {
  const { confirmedAt, undoneAt, counts, version } = rest;
  return { ref, name, kind, state, madeBy, madeAt, confirmedAt, undoneAt, counts, version };
}

/** One import with a page of its rows; nothing is offered when it is looked back at. */
export function toImport(shown: ShownImport, page: Page<StoredRowPlan>, language: Language, isLive: boolean): Import {
  const sheetNotes = shown.sheetNotes.map(({ code, params }) => ({
    column: null,
    level: 'note' as const,
    code,
    params,
  }));
  const actions = ACTIONS[shown.state].filter((action) => action !== 'confirm' || countToApply(shown.counts) > 0);
  return {
    ...toListedImport(shown),
    headers: shown.headers,
    headerRow: shown.headerRow,
    mapping: shown.mapping,
    messages: [...sheetNotes, ...shown.notes].map((message) => toMessage(message, language)),
    rows: page.items.map((row) => toImportRow(row, language)),
    nextCursor: page.nextCursor,
    personalDataMark: shown.counts.warned > 0 ? personalDataMarkOf(shown) : null,
    allowedActions: isLive ? actions : [],
  };
}

/** The mark of every warning an import shows: of its version, since whatever is shown otherwise is another version. */
export function personalDataMarkOf({ version }: { readonly version: number }): string {
  return `import.${version}`;
}

/** How many rows confirming would apply. */
export function countToApply({ add, change }: { readonly add: number; readonly change: number }): number {
  return add + change;
}

function toImportRow({ number, ref, outcome, changes, messages }: StoredRowPlan, language: Language): ImportRow {
  return { number, ref, outcome, changes, messages: messages.map((message) => toMessage(message, language)) };
}

/** A message in words: an import's own, or that of the milestone rule that refuses. */
function toMessage({ column, level, code, params }: StoredMessage, language: Language): ImportMessage {
  const { t, has, date } = createTranslator(language);
  const own = `import-messages.${code}`;
  const general = `problems.field.${code}`;
  const said = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === 'date' && typeof value === 'string' ? date(value) : value,
    ]),
  );
  const text = t(has(own) ? own : has(general) ? general : 'problems.field.invalid', {
    ...said,
    column: columnWord(column, language),
  });
  return { column, level, code, text };
}

function columnWord(column: string | null, language: Language): string {
  return column === null ? '' : createTranslator(language).t(`imports.column.${column}`);
}
