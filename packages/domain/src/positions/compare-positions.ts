import type { PositionChange, PositionDocument, PositionSubject } from './position-document.js';

type Comparable = Pick<PositionDocument, 'confidence' | 'subjects'>;

/** What differs between two positions, in the order of the later one; used for changes since the last Board and between versions of a cycle. */
export function comparePositions(earlier: Comparable, later: Comparable): PositionChange[] {
  const changes: PositionChange[] = [];
  if (earlier.confidence.value !== later.confidence.value) {
    changes.push({ kind: 'confidence', from: earlier.confidence.value, to: later.confidence.value });
  }
  for (const slug of keysOfBoth(earlier.subjects, later.subjects, ({ slug: key }) => key)) {
    const before = earlier.subjects.find((subject) => subject.slug === slug);
    const after = later.subjects.find((subject) => subject.slug === slug);
    changes.push(...compareSubjects(slug, before, after));
  }
  return changes;
}

function compareSubjects(
  subject: string,
  before: PositionSubject | undefined,
  after: PositionSubject | undefined,
): PositionChange[] {
  const states = { from: before?.state ?? null, to: after?.state ?? null };
  return [
    ...(states.from === states.to ? [] : [{ kind: 'report', subject, ...states } as const]),
    ...compareSections(subject, before, after),
    ...compareMilestones(subject, before, after),
  ];
}

function compareSections(
  subject: string,
  before: PositionSubject | undefined,
  after: PositionSubject | undefined,
): PositionChange[] {
  const [earlier, later] = [before?.sections ?? [], after?.sections ?? []];
  return keysOfBoth(earlier, later, ({ workstream }) => workstream).flatMap((workstream) =>
    (['derived', 'declared'] as const).flatMap((kind): PositionChange[] => {
      const from = earlier.find((section) => section.workstream === workstream)?.[kind] ?? null;
      const to = later.find((section) => section.workstream === workstream)?.[kind] ?? null;
      return from === to ? [] : [{ kind, subject, workstream, from, to }];
    }),
  );
}

const MILESTONE_FIELDS = {
  milestone_status: 'status',
  milestone_forecast: 'forecastOn',
  milestone_baseline: 'baselineOn',
  milestone_tier: 'tier',
} as const;

type MilestoneChange = Extract<PositionChange, { readonly kind: keyof typeof MILESTONE_FIELDS }>;

/** What differs between a subject's milestones: status, forecast, baseline and tier, the later list's order first. */
export function compareMilestones(
  subject: string,
  before: Pick<PositionSubject, 'milestones'> | undefined,
  after: Pick<PositionSubject, 'milestones'> | undefined,
): MilestoneChange[] {
  const earlier = new Map((before?.milestones ?? []).map((milestone) => [milestone.ref, milestone]));
  const later = new Map((after?.milestones ?? []).map((milestone) => [milestone.ref, milestone]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((ref) =>
    (Object.keys(MILESTONE_FIELDS) as (keyof typeof MILESTONE_FIELDS)[]).flatMap((kind): MilestoneChange[] => {
      const from = earlier.get(ref)?.[MILESTONE_FIELDS[kind]] ?? null;
      const to = later.get(ref)?.[MILESTONE_FIELDS[kind]] ?? null;
      // A milestone that came or went says so by its status; a tier is news when it moves.
      const isNews = kind !== 'milestone_tier' || (from !== null && to !== null);
      return from === to || !isNews ? [] : [{ kind, subject, ref, from, to }];
    }),
  );
}

/** The keys of both lists, the later list's order first. */
function keysOfBoth<T>(earlier: readonly T[], later: readonly T[], keyOf: (item: T) => string): string[] {
  return [...new Set([...later.map(keyOf), ...earlier.map(keyOf)])];
}
