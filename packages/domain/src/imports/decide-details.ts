import { decideEdit, type EditableFields } from '../milestones/decide-edit.js';
import type { Tier } from '../milestones/codes.js';
import type { BilingualText } from '../texts/bilingual-text.js';
import type { SheetColumn } from './codes.js';
import {
  nothingBut,
  settledAs,
  type ImportedChange,
  type ImportContext,
  type PresentMilestone,
  type RowPart,
} from './row-plan.js';
import { isSameWords, mergeText } from './merge-text.js';
import type { RowValues } from './read-rows.js';
import { refusalsAtCells, rowRefusal } from './row-message.js';

/** Where refusals of an edit are shown. */
const EDIT_CELLS = {
  '/title/en': 'titleEn',
  '/title/cy': 'titleCy',
  '/title': 'titleEn',
  '/workstream': 'workstream',
  '/tier': 'tier',
  '/ownerPost/en': 'ownerEn',
  '/ownerPost/cy': 'ownerCy',
  '/ownerPost': 'ownerEn',
  '': 'ref',
} as const satisfies Record<string, SheetColumn>;

/** Decides the details of a known milestone: what differs is edited by the office, what stands fast says what it needs. */
export function decideDetails(values: RowValues, present: PresentMilestone, context: ImportContext): RowPart {
  const changes = changedCells(values, present);
  if (changes.length === 0) return nothingBut([]);
  const settled = settledAs(present);
  if (settled !== null) return nothingBut(changes.map(({ column }) => rowRefusal(column, settled)));
  if (changes.some(({ column }) => column === 'force')) {
    return nothingBut([rowRefusal('force', present.baselineOn === null ? 'force_fixed' : 'change_request_needed')]);
  }
  if (!context.canPlan) return nothingBut(changes.map(({ column }) => rowRefusal(column, 'only_office')));
  const edit: Partial<EditableFields> = {
    ...textEdit('title', present.title, values.titleEn, values.titleCy),
    ...textEdit('ownerPost', present.ownerPost, values.ownerEn, values.ownerCy),
    ...(values.workstream === undefined ? {} : { workstream: values.workstream }),
    ...(values.tier === undefined ? {} : { tier: values.tier as Tier }),
  };
  const decision = decideEdit(present, present, edit);
  if (!decision.ok) return nothingBut(refusalsAtCells(decision.refusals, EDIT_CELLS));
  return { acts: [{ do: 'edit', ...decision.value }], changes, messages: [] };
}

function changedCells(values: RowValues, present: PresentMilestone): ImportedChange[] {
  const presentOf: readonly (readonly [SheetColumn, string | null])[] = [
    ['titleEn', present.title.en],
    ['titleCy', present.title.cy],
    ['workstream', present.workstream],
    ['force', present.subject],
    ['tier', present.tier],
    ['ownerEn', present.ownerPost.en],
    ['ownerCy', present.ownerPost.cy],
  ];
  return presentOf.flatMap(([column, from]) => {
    const to = values[column];
    return to === undefined || isSameWords(to, from) ? [] : [{ column, from, to }];
  });
}

function textEdit(
  field: 'title' | 'ownerPost',
  present: BilingualText,
  en: string | undefined,
  cy: string | undefined,
): Partial<EditableFields> {
  return en === undefined && cy === undefined ? {} : { [field]: mergeText(present, { en, cy }) };
}
