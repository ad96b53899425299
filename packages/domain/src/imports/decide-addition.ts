import type { Tier } from '../milestones/codes.js';
import { TITLE_LIMIT } from '../milestones/decide-edit.js';
import { validateText } from '../texts/validate-text.js';
import type { SheetColumn } from './codes.js';
import { nothingBut, type RowPart } from './row-plan.js';
import { newText } from './merge-text.js';
import type { RowValues } from './read-rows.js';
import { refusalsAtCells, rowRefusal, type RowMessage } from './row-message.js';

const NEEDED = ['workstream', 'force', 'tier'] as const;
const TITLE_CELLS = { '/en': 'titleEn', '/cy': 'titleCy' } as const;
const OWNER_CELLS = { '/en': 'ownerEn', '/cy': 'ownerCy' } as const;

/** Decides a row whose ref is new: it needs a title, a workstream, a force or national, a tier and an owner; `said` is what its cells were refused for already. */
export function decideAddition(values: RowValues, said: readonly RowMessage[]): RowPart {
  const title = newText({ en: values.titleEn, cy: values.titleCy });
  const ownerPost = newText({ en: values.ownerEn, cy: values.ownerCy });
  const isSaid = (...columns: SheetColumn[]) => said.some(({ column }) => column !== null && columns.includes(column));
  const missing: SheetColumn[] = [
    ...(title === null && !isSaid('titleEn', 'titleCy') ? ['titleEn' as const] : []),
    ...NEEDED.filter((column) => values[column] === undefined && !isSaid(column)),
    ...(ownerPost === null && !isSaid('ownerEn', 'ownerCy') ? ['ownerEn' as const] : []),
  ];
  const { workstream, force: subject, tier } = values;
  const refusals = [
    ...missing.map((column) => rowRefusal(column, 'cell_needed')),
    ...(title === null ? [] : refusalsAtCells(validateText(title, '', TITLE_LIMIT), TITLE_CELLS)),
    ...(ownerPost === null ? [] : refusalsAtCells(validateText(ownerPost, '', TITLE_LIMIT), OWNER_CELLS)),
  ];
  if (!title || !ownerPost || !workstream || !subject || !tier || refusals.length > 0) return nothingBut(refusals);
  const columns: readonly SheetColumn[] = ['titleEn', 'titleCy', ...NEEDED, 'ownerEn', 'ownerCy'];
  return {
    acts: [{ do: 'add', title, workstream, subject, tier: tier as Tier, ownerPost }],
    changes: columns.flatMap((column) => {
      const to = values[column];
      return to === undefined ? [] : [{ column, from: null, to }];
    }),
    messages: [],
  };
}
