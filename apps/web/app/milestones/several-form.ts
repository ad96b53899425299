import type { Me, Milestone, MilestoneListItem, Reforecasts } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import { isoDateOf } from '../components/date-parts';
import type { FieldError } from '../components/field-errors';
import { typedDate, type Typed } from '../platform/typed';
import { reforecastBody } from './act-bodies';

/** Whose milestones a reader re-forecasts: everybody's, those of some forces, nobody's. */
export type Reach = 'all' | readonly string[] | null;

/** Whose milestones the list offers to re-forecast together. The API decides again for each. */
export function reforecastReach(me: Pick<Me, 'grants' | 'permissions'> | null, slug: string): Reach {
  if (!me?.permissions[slug]?.includes('milestone:reforecast')) return null;
  const grants = me.grants.filter(({ programme }) => programme === slug);
  if (grants.some(({ role }) => role === 'programme_officer')) return 'all';
  return grants.flatMap(({ forceSlug }) => (forceSlug === null ? [] : [forceSlug]));
}

/** Whether a milestone of the list takes a new forecast: it has a baseline, is not claimed, verified or cancelled, and is within reach. */
export function canTick(
  item: Pick<MilestoneListItem, 'baselineOn' | 'achievedOn' | 'status' | 'force'>,
  reach: Reach,
): boolean {
  if (reach === null || item.baselineOn === null || item.achievedOn !== null) return false;
  if (item.status === 'cancelled' || item.status === 'complete') return false;
  return reach === 'all' || (item.force !== null && reach.includes(item.force));
}

/** Most milestones one act re-forecasts here: a page of the list. */
export const SEVERAL_LIMIT = 50;

/** The refs an address or a form names, each once. */
export function chosenRefs(refs: readonly string[]): string[] {
  return [...new Set(refs.map((ref) => ref.trim()).filter(Boolean))].slice(0, SEVERAL_LIMIT);
}

/** The field of a milestone's new date. */
export function dateField(ref: string): string {
  return `forecastOn-${ref}`;
}

/** What the form holds for each milestone. */
export function severalBody(refs: readonly string[], typed: Typed, language: Language): Reforecasts {
  const { forecastOn: _, ...reason } = reforecastBody(typed, language);
  const items = refs.map((ref) => ({
    ref,
    version: Number(typed[`version-${ref}`]),
    forecastOn: isoDateOf(typedDate(typed, dateField(ref))) ?? '',
  }));
  return { items, ...reason };
}

/** What the form can say by itself, at each row. */
export function severalUnfinished(refs: readonly string[], typed: Typed, { t }: Pick<Translator, 't'>): FieldError[] {
  return [
    ...refs
      .filter((ref) => isoDateOf(typedDate(typed, dateField(ref))) === null)
      .map((ref) => ({ id: dateField(ref), text: t('common.form.dateIncomplete'), label: ref })),
    ...(typed.reasonCode ? [] : [{ id: 'reasonCode', text: t('milestones.reforecast.codeRequired') }]),
  ];
}

/** An error of the API at its row: `/items/2/forecastOn` belongs to the third milestone's date. */
export function severalErrors(
  refs: readonly string[],
  problems: readonly { readonly pointer: string; readonly text: string }[],
): FieldError[] {
  return problems.map(({ pointer, text }) => {
    const [, index] = /^\/items\/(\d+)\//.exec(pointer) ?? [];
    const ref = index === undefined ? undefined : refs[Number(index)];
    if (ref !== undefined) return { id: dateField(ref), text, label: ref };
    return { id: pointer === '/reasonCode' || pointer === '/reason' ? pointer.slice(1) : null, text };
  });
}

/** What to undo, in few characters: refs with the version the act left. */
export function undoList(milestones: readonly Pick<Milestone, 'ref' | 'version'>[]): string {
  return milestones.map(({ ref, version }) => `${ref}~${version}`).join(',');
}

export function readUndoList(text: string): { ref: string; version: number }[] {
  return text
    .split(',')
    .map((part) => part.split('~'))
    .filter(([ref, version]) => ref && Number.isInteger(Number(version)))
    .slice(0, SEVERAL_LIMIT)
    .map(([ref = '', version]) => ({ ref, version: Number(version) }));
}
