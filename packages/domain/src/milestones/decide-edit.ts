import { accepted, refusal, refused, type Decision, type Refusal } from '../refusal.js';
import { isEmptyText, type BilingualText } from '../texts/bilingual-text.js';
import { validateText } from '../texts/validate-text.js';
import { TIERS, type Tier } from './codes.js';
import type { MilestoneFacts } from './derive-milestone-status.js';

/** Longest title or name of a post, in characters. */
export const TITLE_LIMIT = 200;

/** What of a milestone is edited outright; `workstream` is the workstream's ref. */
export interface EditableFields {
  readonly title: BilingualText;
  readonly workstream: string;
  readonly tier: Tier;
  readonly ownerPost: BilingualText;
}

/** Fields somebody wants otherwise; those left out stay. */
export interface EditInput {
  readonly title?: BilingualText | undefined;
  readonly workstream?: string | undefined;
  readonly tier?: string | undefined;
  readonly ownerPost?: BilingualText | undefined;
}

/** Fields that after the baseline change only by a change request; a workstream not even so: the cell's figures would move. */
const KEPT_AFTER_BASELINE = ['workstream', 'tier', 'ownerPost'] as const;

/**
 * Decides an edit (domain.md, Milestone): everything while planned; after the baseline the wording of the title alone, tier and owner
 * by change request. Answers with the fields that really differ; refuses an edit that changes nothing.
 */
export function decideEdit(
  facts: MilestoneFacts,
  present: EditableFields,
  input: EditInput,
): Decision<Partial<EditableFields>> {
  if (facts.isCancelled) return refused(refusal('conflict', 'milestone_cancelled'));
  const changed = changedFields(present, input);
  const kept = facts.baselineOn === null ? [] : KEPT_AFTER_BASELINE.filter((field) => field in changed);
  const refusals = [
    ...kept.map((field) => refusal('conflict', 'change_request_needed', `/${field}`)),
    ...fieldRefusals(changed),
  ];
  if (refusals.length > 0) return refused(...refusals);
  if (Object.keys(changed).length === 0) return refused(refusal('conflict', 'nothing_changed'));
  return accepted(changed as Partial<EditableFields>);
}

/** Refusals of the words of a new or edited milestone, each with its field. */
export function fieldRefusals({ title, tier, ownerPost }: EditInput): Refusal[] {
  return [
    ...textRefusals(title, '/title'),
    ...textRefusals(ownerPost, '/ownerPost'),
    ...(tier !== undefined && !(TIERS as readonly string[]).includes(tier)
      ? [refusal('invalid', 'tier_unknown', '/tier', { allowed: TIERS })]
      : []),
  ];
}

function textRefusals(text: BilingualText | undefined, pointer: string): Refusal[] {
  if (text === undefined) return [];
  if (isEmptyText(text)) return [refusal('invalid', 'text_required', pointer)];
  return validateText(text, pointer, TITLE_LIMIT);
}

function changedFields(present: EditableFields, input: EditInput): EditInput {
  const entries = (['title', 'workstream', 'tier', 'ownerPost'] as const)
    .filter((field) => input[field] !== undefined && !isSame(input[field], present[field]))
    .map((field) => [field, input[field]] as const);
  return Object.fromEntries(entries);
}

/** Whether two values of a field say the same; of texts, in every part. */
export function isSame(a: string | BilingualText, b: string | BilingualText): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.en === b.en && a.cy === b.cy && a.original === b.original && a.otherState === b.otherState;
}
