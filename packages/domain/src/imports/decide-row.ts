import { decideAddition } from './decide-addition.js';
import { decideDates, UNPLANNED } from './decide-dates.js';
import { decideDetails } from './decide-details.js';
import type { ReadRow } from './read-rows.js';
import { rowRefusal, type RowMessage } from './row-message.js';
import { suspectCells } from './suspect-cells.js';
import { nothingBut, type ImportContext, type PresentMilestone, type RowPlan } from './row-plan.js';

/**
 * Decides what a row does to the plan (capability 38). A new ref adds a planned milestone, with its baseline and forecast when given; a
 * known one changes what differs, by the same rules as the pages: everything while planned, after the baseline the title and the
 * forecast. Whatever is refused keeps the whole row out.
 */
export function decideRow(read: ReadRow, present: PresentMilestone | null, context: ImportContext): RowPlan {
  const { number, values } = read;
  const ref = values.ref ?? null;
  const isHidden = present === null ? !context.canPlan : !present.canReforecast;
  if (ref !== null && isHidden) {
    return refusedRow(number, ref, [rowRefusal('ref', 'ref_unknown', { ref }), ...suspectCells(values, null)]);
  }
  const parts =
    ref === null
      ? [nothingBut(read.messages.some(({ column }) => column === 'ref') ? [] : [rowRefusal('ref', 'ref_needed')])]
      : present === null
        ? [decideAddition(values, read.messages), decideDates(values, UNPLANNED, context)]
        : [decideDetails(values, present, context), decideDates(values, present, context)];
  const said = [...read.messages, ...parts.flatMap((part) => part.messages)];
  const messages = [...said, ...suspectCells(values, present)];
  if (messages.some(({ level }) => level === 'refusal')) return refusedRow(number, ref, messages);
  const acts = parts.flatMap((part) => part.acts);
  const outcome = acts.length === 0 ? 'same' : present === null ? 'add' : 'change';
  return { number, ref, outcome, acts, changes: parts.flatMap((part) => part.changes), messages };
}

function refusedRow(number: number, ref: string | null, messages: readonly RowMessage[]): RowPlan {
  return { number, ref, outcome: 'refused', acts: [], changes: [], messages };
}
