import type { Milestone, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { ConflictField } from '../components/conflict-table';
import { workstreamName } from '../platform/names';
import type { Typed } from '../platform/typed';
import { dateIn } from './act-bodies';
import type { ActName } from './act-names';
import { typedLinks } from './claim-links';

type Row = readonly [key: string, label: string, theirs: string | null, yours: string];

/** Both values of every field of an act's form: the milestone's, and what was typed. */
export function conflictFields(
  act: ActName,
  milestone: Milestone,
  typed: Typed,
  programme: Pick<Programme, 'workstreams'>,
  translator: Translator,
): ConflictField[] {
  const none = translator.t('common.none');
  return rowsOf(act, milestone, typed, programme, translator).map(([key, label, theirs, yours]) => ({
    key,
    label: translator.t(label),
    theirs: theirs || none,
    yours: yours || none,
    isSame: (theirs ?? '') === yours,
  }));
}

function rowsOf(
  act: ActName,
  milestone: Milestone,
  typed: Typed,
  programme: Pick<Programme, 'workstreams'>,
  { t, date, language }: Translator,
): Row[] {
  const dateRow = (field: 'baselineOn' | 'forecastOn' | 'achievedOn'): Row => {
    const [theirs, yours] = [milestone[field], dateIn(typed, field)];
    return [field, `milestones.field.${field}`, theirs && date(theirs), yours && date(yours)];
  };
  const coded = (code: string | null | undefined, group: string) => (code ? t(`milestones.${group}.${code}`) : '');
  const typedRow = (name: string, label: string, theirs: string | null): Row[] =>
    typed[name] === undefined ? [] : [[name, label, theirs, typed[name]]];
  switch (act) {
    case 'set-baseline':
      return [dateRow('baselineOn')];
    case 're-forecast':
      return [
        dateRow('forecastOn'),
        [
          'reasonCode',
          'milestones.field.reasonCode',
          coded(milestone.reasonCode, 'reasonCode'),
          coded(typed.reasonCode, 'reasonCode'),
        ],
        ...typedRow('reason', 'milestones.field.reason', milestone.reason),
      ];
    case 'claim':
      return [
        dateRow('achievedOn'),
        ...typedRow('evidence', 'milestones.field.evidence', milestone.evidence),
        ['links', 'milestone-acts.claim.links', linkWords(milestone.evidenceLinks), linkWords(typedLinks(typed))],
      ];
    case 'edit':
      return [
        ...typedRow('title-en', 'milestones.field.titleEn', milestone.title.en),
        ...typedRow('title-cy', 'milestones.field.titleCy', milestone.title.cy),
        ...typedRow('ownerPost-en', 'milestones.field.ownerEn', milestone.ownerPost.en),
        ...typedRow('ownerPost-cy', 'milestones.field.ownerCy', milestone.ownerPost.cy),
        ...(typed.workstream === undefined
          ? []
          : [
              [
                'workstream',
                'milestones.field.workstream',
                workstreamName(programme, milestone.workstream, { t, language }),
                workstreamName(programme, typed.workstream, { t, language }),
              ] as Row,
            ]),
        ...(typed.tier === undefined
          ? []
          : [['tier', 'milestones.field.tier', coded(milestone.tier, 'tier'), coded(typed.tier, 'tier')] as Row]),
      ];
    default:
      return [];
  }
}

function linkWords(links: readonly { label: string; url: string }[]): string {
  return links.map(({ label, url }) => (label && label !== url ? `${label}: ${url}` : url)).join('\n');
}
