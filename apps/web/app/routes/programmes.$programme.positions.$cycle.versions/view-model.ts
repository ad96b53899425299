import type { PositionVersions } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../../platform/names';
import type { ShownChange } from './load-versions.server';

type Compared = Pick<NonNullable<PositionVersions['compared']>, 'subjects' | 'workstreams' | 'milestones'>;
type Change = ShownChange['change'];

/** The changes of one subject; null gathers those of the programme as a whole. */
export interface SubjectChanges {
  readonly subject: string | null;
  readonly name: string;
  readonly changes: readonly ShownChange[];
}

/** The changes by subject, the programme's own first, in the order they came. */
export function bySubject(
  changes: readonly ShownChange[],
  compared: Compared,
  translator: Translator,
): SubjectChanges[] {
  const groups = new Map<string | null, ShownChange[]>();
  for (const shown of changes) {
    const subject = shown.change.subject ?? null;
    groups.set(subject, [...(groups.get(subject) ?? []), shown]);
  }
  return [...groups].map(([subject, own]) => ({
    subject,
    name: subjectWords(subject, compared, translator),
    changes: own,
  }));
}

function subjectWords(slug: string | null, { subjects }: Compared, translator: Translator): string {
  if (slug === null) return translator.t('closings.versions.programme');
  const found = subjects.find((subject) => subject.slug === slug);
  return found?.subject === 'force' ? plainText(found.name, translator) : translator.t('milestones.national');
}

/** What changed, in words: a field's name for words and values that stand beside it. */
export function changeName(change: Change, compared: Compared, translator: Translator): string {
  const { t } = translator;
  const workstream =
    plainText(compared.workstreams.find(({ ref }) => ref === change.workstream)?.name, translator) ||
    (change.workstream ?? '');
  switch (change.kind) {
    case 'words':
      return t('closings.versions.words', { workstream, field: t(`reviews.field.${change.field}`) });
    case 'derived':
    case 'declared':
      return t('closings.versions.words', { workstream, field: t(`positions.board.exceptions.${change.kind}`) });
    case 'confidence':
      return t('closings.conflict.confidence');
    case 'confidence_reason':
      return t('closings.versions.confidenceReason');
    case 'not_received_reason':
      return t('closings.versions.notReceivedReason');
    case 'report':
      return t('closings.subjects.state');
    case 'submission':
      return t('closings.subjects.submission');
    case 'ask':
      return t('closings.versions.ask', { ref: change.ref ?? '' });
    default:
      return t('closings.versions.words', {
        workstream: milestoneWords(change.ref, compared, translator),
        field: t(`closings.fact.${MILESTONE_FACTS[change.kind]}`),
      });
  }
}

const MILESTONE_FACTS = {
  milestone_status: 'status',
  milestone_forecast: 'forecastOn',
  milestone_baseline: 'baselineOn',
  milestone_tier: 'tier',
} as const;

function milestoneWords(ref: string | undefined, { milestones }: Compared, translator: Translator): string {
  const title = plainText(milestones.find((milestone) => milestone.ref === ref)?.title, translator);
  return title ? `${ref}, ${title}` : (ref ?? '');
}

/** A value of a change as a reader says it; null is said as nothing. */
export function changeValue(
  { kind }: Pick<Change, 'kind'>,
  value: string | null,
  scale: readonly { readonly code: string; readonly name: NonNullable<Compared['subjects'][number]['name']> }[],
  translator: Translator,
): string {
  const { t, date } = translator;
  if (value === null) return t('closings.changed.nothing');
  if (kind === 'milestone_forecast' || kind === 'milestone_baseline') return date(value);
  if (kind === 'milestone_tier') return t(`milestones.tier.${value}`);
  if (kind === 'report') return t(`progress-reports.state.${value}`);
  if (kind === 'submission') return t('reviews.submission.name', { number: value });
  if (kind === 'confidence') return plainText(scale.find(({ code }) => code === value)?.name, translator) || value;
  return t(`milestones.status.${value}`);
}
