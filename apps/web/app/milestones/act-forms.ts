import type { Milestone, MilestoneHistory } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { isoDateOf } from '../components/date-parts';
import type { FieldError, FieldLabels } from '../components/field-errors';
import { typedDate, type Typed } from '../platform/typed';
import type { ActName } from './act-names';
import { LINKS_SHOWN } from './claim-links';

/** What an act's action answers when it does not go on. */
export interface ActAnswer {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly isConflict: boolean;
}

/** What the page of an act is given. */
export interface MilestoneActProps {
  readonly act: ActName;
  readonly milestone: Milestone;
  /** the latest change, where the act is to undo it */
  readonly latest: MilestoneHistory['items'][number] | null;
  readonly answer?: ActAnswer;
}

interface ActForm {
  /** fields by id, with the key of what they are called */
  readonly labels: Readonly<Record<string, string>>;
  /** fields of three boxes, each of which must be filled */
  readonly dates: readonly string[];
  /** choices that must be made, with the key of the sentence that says so */
  readonly required: Readonly<Record<string, string>>;
}

const NOTHING_TYPED: ActForm = { labels: {}, dates: [], required: {} };
const TEXTS = { title: 'milestones.field.title', ownerPost: 'milestones.field.ownerPost' };
const PLACE = { workstream: 'milestones.field.workstream', tier: 'milestones.field.tier' };
const REASON = { reasonCode: 'milestones.field.reasonCode', reason: 'milestones.field.reason' };
const CODE_REQUIRED = { reasonCode: 'milestones.reforecast.codeRequired' };
const LINKS = Object.fromEntries(
  Array.from({ length: LINKS_SHOWN }, (_, index) => [
    [`evidenceLinks-${index}-url`, 'milestone-acts.claim.address'],
    [`evidenceLinks-${index}-label`, 'milestone-acts.claim.links'],
  ]).flat(),
);

const ACT_FORMS: Readonly<Record<ActName, ActForm>> = {
  edit: { labels: { ...TEXTS, ...PLACE }, dates: [], required: {} },
  'set-baseline': { labels: { baselineOn: 'milestones.field.baselineOn' }, dates: ['baselineOn'], required: {} },
  're-forecast': {
    labels: { forecastOn: 'milestones.field.forecastOn', ...REASON },
    dates: ['forecastOn'],
    required: CODE_REQUIRED,
  },
  claim: {
    labels: { achievedOn: 'milestones.field.achievedOn', evidence: 'milestones.field.evidence', ...LINKS },
    dates: ['achievedOn'],
    required: {},
  },
  'withdraw-claim': NOTHING_TYPED,
  verify: NOTHING_TYPED,
  'refuse-claim': { labels: { reason: 'milestones.field.reason' }, dates: [], required: {} },
  undo: NOTHING_TYPED,
  'ask-for-change': {
    labels: {
      baselineOn: 'milestones.field.baselineOn',
      tier: 'milestones.field.tier',
      ownerPost: 'milestones.field.ownerPost',
      ...REASON,
    },
    dates: ['baselineOn'],
    required: { tier: 'milestone-acts.change.tierRequired', ...CODE_REQUIRED },
  },
};

/** What an act's fields are called where their errors are listed. */
export function actLabels(act: ActName, { t }: Pick<Translator, 't'>): FieldLabels {
  return Object.fromEntries(Object.entries(ACT_FORMS[act].labels).map(([id, key]) => [id, t(key)]));
}

/**
 * What a form can say by itself: an unfinished date, a choice not made, for the fields it held. All else is the API's to judge. NB: a change
 * request asks only for what it is to change, so its other fields are not missing.
 */
export function unfinished(act: ActName, typed: Typed, { t }: Pick<Translator, 't'>): FieldError[] {
  const { labels, dates, required } = ACT_FORMS[act];
  const asked = (id: string) => act !== 'ask-for-change' || id === 'reasonCode' || isAskedFor(id, typed);
  return Object.entries(labels).flatMap(([id, label]): FieldError[] => {
    if (!asked(id)) return [];
    const missing = dates.includes(id)
      ? isoDateOf(typedDate(typed, id)) === null && 'common.form.dateIncomplete'
      : !typed[id] && required[id];
    return missing ? [{ id, text: t(missing), label: t(label) }] : [];
  });
}

/** Whether a change request is to change this field. */
export function isAskedFor(field: string, typed: Typed): boolean {
  return (typed.what ?? '').split(',').includes(field);
}
