import type { Cell } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { cycleName } from '../../platform/names';

type Change = NonNullable<Cell['changes']>[number];

/** What the page shows: the plan, what was circulated, or nothing. */
export function basisWords({ basis, lastCirculated, today }: Cell, translator: Translator): string {
  const { t, date } = translator;
  if (basis === 'live') return t('workstreams.cell.basis.live', { today: date(today) });
  if (lastCirculated === null) return t('workstreams.cell.basis.notShown');
  return t('workstreams.cell.basis.circulated', {
    cycle: cycleName(lastCirculated.cycle, translator),
    dataDate: date(lastCirculated.dataDate),
  });
}

export interface ChangedMilestone {
  readonly ref: string;
  readonly title: Change['title'];
  readonly words: readonly string[];
}

/** What changed, milestone by milestone, in sentences. */
export function changedMilestones(
  changes: readonly Change[],
  translator: Pick<Translator, 't' | 'date'>,
): ChangedMilestone[] {
  const refs = [...new Set(changes.map(({ ref }) => ref))];
  return refs.map((ref) => {
    const own = changes.filter((change) => change.ref === ref);
    return { ref, title: own[0]!.title, words: own.map((change) => changeWords(change, translator)) };
  });
}

function changeWords({ kind, from, to }: Change, { t, date }: Pick<Translator, 't' | 'date'>): string {
  const key = `workstreams.cell.changes.${kind}`;
  if (kind === 'milestone_status') {
    const word = (status: string | null) => t(`milestones.status.${status}`).toLowerCase();
    return t(key, { from: word(from), to: word(to) });
  }
  if (kind === 'milestone_tier') return t(key, { from: t(`milestones.tier.${from}`), to: t(`milestones.tier.${to}`) });
  if (kind === 'milestone_gone') return t(key);
  if (kind === 'milestone_added') return to === null ? t(`${key}_planned`) : t(key, { to: date(to) });
  if (from === null || to === null) return t(`${key}_set`, { to: to === null ? t('common.none') : date(to) });
  return t(key, { from: date(from), to: date(to) });
}
