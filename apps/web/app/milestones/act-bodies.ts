import type { Claim, Milestone, MilestoneEdit, NewChangeRequest, NewMilestone, Reforecast } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';
import { isoDateOf } from '../components/date-parts';
import { authoredInBoth } from '../platform/authored';
import { typedDate, type Typed } from '../platform/typed';
import { isAskedFor } from './act-forms';
import { typedLinks } from './claim-links';

/** The date a form's boxes spell, for the API to judge. */
export function dateIn(typed: Typed, name: string): string {
  return isoDateOf(typedDate(typed, name)) ?? '';
}

/** A re-forecast as typed, in the language of the page. */
export function reforecastBody(typed: Typed, language: Language): Reforecast {
  const { reasonCode, reason } = typed;
  return {
    forecastOn: dateIn(typed, 'forecastOn'),
    reasonCode: reasonCode as Reforecast['reasonCode'],
    reason: reason ?? '',
    language,
  };
}

/** A claim as typed. A link without words of its own is called by its address. */
export function claimBody(typed: Typed): Claim {
  return {
    achievedOn: dateIn(typed, 'achievedOn'),
    evidence: typed.evidence ?? '',
    evidenceLinks: typedLinks(typed).map(({ label, url }) => ({ label: (label || url).slice(0, 200), url })),
  };
}

/** A new milestone as typed, its texts in both languages' boxes. */
export function newMilestoneBody(typed: Typed, language: Language): NewMilestone {
  return {
    ref: (typed.ref ?? '').trim().toUpperCase(),
    subject: typed.subject ?? '',
    workstream: typed.workstream ?? '',
    tier: typed.tier as NewMilestone['tier'],
    title: bothIn('title', typed, language, null),
    ownerPost: bothIn('ownerPost', typed, language, null),
  };
}

/** What of a milestone is to read otherwise: the fields the form had, which after the baseline is the title alone. */
export function editBody(
  typed: Typed,
  saved: Pick<Milestone, 'title' | 'ownerPost'>,
  language: Language,
): MilestoneEdit {
  return {
    title: bothIn('title', typed, language, saved.title),
    ...(typed.tier === undefined ? {} : { tier: typed.tier as MilestoneEdit['tier'] }),
    ...(typed.workstream === undefined ? {} : { workstream: typed.workstream }),
    ...('ownerPost-en' in typed ? { ownerPost: bothIn('ownerPost', typed, language, saved.ownerPost) } : {}),
  };
}

/** A change request as typed: only what was chosen to change is in it. */
export function changeRequestBody(typed: Typed, milestone: string, language: Language): NewChangeRequest {
  const proposal = {
    ...(isAskedFor('baselineOn', typed) ? { baselineOn: dateIn(typed, 'baselineOn') } : {}),
    ...(isAskedFor('tier', typed) ? { tier: typed.tier as NonNullable<NewChangeRequest['proposal']['tier']> } : {}),
    ...(isAskedFor('ownerPost', typed) ? { ownerPost: bothIn('ownerPost', typed, language, null) } : {}),
    ...(isAskedFor('cancel', typed) ? { cancel: true as const } : {}),
  };
  const reasonCode = typed.reasonCode as NewChangeRequest['reasonCode'];
  return { milestone, proposal, reasonCode, reason: typed.reason ?? '', language };
}

function bothIn(field: string, typed: Typed, language: Language, before: Milestone['title'] | null) {
  return authoredInBoth(language, { en: typed[`${field}-en`] ?? '', cy: typed[`${field}-cy`] ?? '' }, before);
}
