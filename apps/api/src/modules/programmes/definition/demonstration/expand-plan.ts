import { startOfBusinessDay, type BusinessDate } from '@camau/domain';
import { NATIONAL_CODE } from '../programme-checks.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import type { Plan, PlannedEvent, PlannedMilestone } from './plan.schema.js';
import type { DemonstrationPost } from './posts.schema.js';
import type { DemonstrationCommand, DemonstrationStep } from './steps.schema.js';

/** Says what is wrong with one part of a plan's file. */
type WrongAt = (path: readonly PropertyKey[], message: string) => void;
type Place = Pick<DemonstrationStep, 'file' | 'line' | 'path'>;

/** What a plan is expanded with: the file it was read from, and how to say what is wrong in it. */
export interface PlanFile {
  readonly plan: Plan;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly wrong: WrongAt;
}

/** Seconds after midnight at which the first step of a plan's day is done: 09:30. */
const FIRST = 9.5 * 3600;
/** Seconds between the steps of one day; two hundred of them end before the evening. */
const APART = 120;

/** The steps of a plan, each at its own instant of its day, in the order in which the entries stand. */
export function expandPlan(
  { plan, file, lineOf, wrong }: PlanFile,
  posts: readonly DemonstrationPost[],
  definition: ProgrammeDefinition,
): DemonstrationStep[] {
  const taken = new Map<string, number>();
  const at = (day: BusinessDate): string => {
    const before = taken.get(day) ?? 0;
    taken.set(day, before + 1);
    return new Date(startOfBusinessDay(day).getTime() + (FIRST + before * APART) * 1000).toISOString();
  };
  const placed = (path: PropertyKey[]): Place => ({ file, path, line: lineOf(path) });
  const steps = plan.milestones.flatMap((milestone, index) => {
    const path = ['milestones', index];
    return milestoneSteps({
      plan,
      milestone,
      posts,
      definition,
      at,
      wrong: (rest, m) => wrong([...path, ...rest], m),
    }).map(({ command, at: place }): DemonstrationStep => ({ ...command, ...placed([...path, ...place]) }));
  });
  const cells = plan.cells.map(({ at: day, by, ...cell }, index): DemonstrationStep => {
    const path = ['cells', index];
    const lead = plan.leads[cell.subject];
    const doer = by ?? (cell.inScope === undefined ? lead : plan.office[0]);
    if (doer === undefined) wrong([...path, 'subject'], `the plan names no lead for ${cell.subject}`);
    return { do: 'set_cell', at: at(day), by: doer ?? '', ...cell, ...placed(path) };
  });
  return [...steps, ...cells].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

interface Expanding {
  readonly plan: Plan;
  readonly milestone: PlannedMilestone;
  readonly posts: readonly DemonstrationPost[];
  readonly definition: ProgrammeDefinition;
  readonly at: (day: BusinessDate) => string;
  readonly wrong: WrongAt;
}

interface Expanded {
  readonly command: DemonstrationCommand;
  /** where it stands within its entry */
  readonly at: readonly PropertyKey[];
}

function milestoneSteps(expanding: Expanding): Expanded[] {
  const { plan, milestone, at, wrong } = expanding;
  const { ref, title, tier, owner, added, baseline, then } = milestone;
  const place = placeOf(ref, expanding.definition);
  const ownerPost = plan.owners[owner];
  if (place === null) wrong(['ref'], 'must begin with a force or NAT, and the position of a workstream');
  if (ownerPost === undefined) wrong(['owner'], `the plan has no owner ${owner}`);
  const lead = place === null ? undefined : plan.leads[place.subject];
  if (place !== null && lead === undefined) wrong(['ref'], `the plan names no lead for ${place.subject}`);
  if (place === null || ownerPost === undefined || lead === undefined) return [];
  const office = plan.office[0]!;
  const adding = { do: 'add_milestone', at: at(added), by: office, ref, title, ...place, tier, ownerPost } as const;
  let claimant = lead;
  const events = then.map((event, index): Expanded => {
    if (event.do === 'claim') claimant = event.by ?? lead;
    const by = event.by ?? (event.do === 'verify' ? verifierOf(claimant, expanding) : lead);
    return { command: commandOf(event, ref, by, at(event.at)), at: ['then', index] };
  });
  return [
    { command: adding, at: [] },
    ...(baseline
      ? [
          {
            command: { do: 'set_baseline', at: at(baseline.at), by: office, ref, on: baseline.on } as const,
            at: ['baseline'],
          },
        ]
      : []),
    ...events,
  ];
}

function commandOf(event: PlannedEvent, ref: string, by: string, at: string): DemonstrationCommand {
  return { ...event, ref, by, at };
}

/** The first of the office whose body is not the claimant's: nobody verifies a claim of their own body. */
function verifierOf(claimant: string, { plan, posts }: Expanding): string {
  const bodyOf = (key: string) => posts.find((post) => post.key === key)?.body;
  return plan.office.find((key) => bodyOf(key) !== bodyOf(claimant)) ?? plan.office[0]!;
}

/** Subject and workstream that a reference begins with: `GWP-4-02` is the front door's in Gwent. */
function placeOf(
  ref: string,
  { forces, workstreams }: ProgrammeDefinition,
): { subject: string; workstream: string } | null {
  const [code, position] = ref.split('-');
  const subject = code === NATIONAL_CODE ? 'national' : forces.find((force) => force.code === code)?.code;
  const workstream = workstreams.find((candidate) => String(candidate.position) === position)?.ref;
  return subject === undefined || workstream === undefined ? null : { subject, workstream };
}
