import type { PositionException, PositionSubject } from './position-document.js';

/** What the Board must not miss: reports not received, anything off track by rule or by declaration, and declarations better than the rules. */
export function findExceptions(subjects: readonly PositionSubject[]): PositionException[] {
  return subjects.flatMap((subject) => [
    ...(subject.state === 'not_received' ? [{ kind: 'report_not_received', subject: subject.slug } as const] : []),
    ...subject.sections.flatMap((section) => sectionExceptions(subject.slug, section)),
    ...subject.milestones
      .filter(({ status }) => status === 'off_track')
      .map(
        ({ ref, tier, slipCurrent }) =>
          ({ kind: 'milestone_off_track', subject: subject.slug, ref, tier, slip: slipCurrent }) as const,
      ),
  ]);
}

function sectionExceptions(
  subject: string,
  { workstream, declared, derived, comparison }: PositionSubject['sections'][number],
): PositionException[] {
  const exceptions: PositionException[] = [];
  if (declared === 'off_track' || derived === 'off_track') {
    exceptions.push({ kind: 'section_off_track', subject, workstream, declared, derived });
  }
  if (comparison === 'better' && declared !== null) {
    exceptions.push({ kind: 'declared_better', subject, workstream, declared, derived });
  }
  return exceptions;
}
