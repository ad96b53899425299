import { businessDateOf } from '@camau/domain';
import type { Report } from '../definition-error.js';
import { NATIONAL_CODE } from '../programme-checks.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import { checkSeparation } from './check-separation.js';
import type { Script, Wrong } from './script.js';
import type { DemonstrationCommand, DemonstrationStep } from './steps.schema.js';

/** Steps naming a post, milestone, workstream, subject or cycle that is not there; and people on both sides of one act. */
export function checkScript(script: Script, definition: ProgrammeDefinition, report: Report): void {
  const wrong: Wrong = (step, field, message) => report(step.file, [...step.path, field], message);
  checkGrants(script, wrong);
  checkNames(script, definition, wrong);
  checkMilestones(script.steps, definition, wrong);
  checkSeparation(script, wrong);
}

/** Each step of a script stands after the one before it, from file to file. */
export function checkOrder(script: readonly DemonstrationStep[], report: Report): void {
  script.forEach((step, index) => {
    const before = script[index - 1];
    if (before && Date.parse(step.at) < Date.parse(before.at))
      report(step.file, [...step.path, 'at'], `is before the step before it, at ${before.at}`);
  });
}

function checkGrants({ posts, steps, factsClock }: Script, wrong: Wrong): void {
  for (const step of steps) {
    const post = posts.find(({ key }) => key === step.by);
    const day = businessDateOf(new Date(step.at));
    if (post && (day < post.from || (post.to && day > post.to))) wrong(step, 'by', `${step.by} has no grant on ${day}`);
    if (Date.parse(step.at) > Date.parse(factsClock))
      wrong(step, 'at', `is after ${factsClock}, where the facts clock ends`);
  }
}

function checkNames({ posts, steps }: Script, definition: ProgrammeDefinition, wrong: Wrong): void {
  const known: [field: string, what: string, codes: ReadonlySet<string>][] = [
    ['by', 'post', new Set(posts.map(({ key }) => key))],
    ['workstream', 'workstream', new Set(definition.workstreams.map(({ ref }) => ref))],
    ['subject', 'force', new Set(['national', ...definition.forces.map(({ code }) => code)])],
    ['cycle', 'cycle', new Set(definition.boardDates.map(({ cycle }) => cycle))],
    [
      'deliveryConfidence',
      'point of the confidence scale',
      new Set(definition.confidenceScale.map(({ code }) => code)),
    ],
  ];
  for (const step of steps) {
    for (const [field, what, codes] of known) {
      const value: unknown = Object.entries(step).find(([key]) => key === field)?.[1];
      if (typeof value === 'string' && !codes.has(value)) wrong(step, field, `there is no ${what} ${value}`);
    }
  }
}

/** Acts that ask for no baseline. */
const BEFORE_BASELINE: ReadonlySet<DemonstrationCommand['do']> = new Set(['edit_milestone', 'undo']);

function checkMilestones(steps: readonly DemonstrationStep[], definition: ProgrammeDefinition, wrong: Wrong): void {
  const added = new Set<string>();
  const baselined = new Set<string>();
  for (const step of steps) {
    if (!('ref' in step)) {
      const waiting = step.do === 'open_cycle' ? [...added].filter((ref) => !baselined.has(ref)) : [];
      if (waiting.length > 0) wrong(step, 'cycle', `opens before a baseline is set for ${waiting.join(', ')}`);
      continue;
    }
    if (step.do === 'add_milestone') {
      if (added.has(step.ref)) wrong(step, 'ref', `${step.ref} is used twice`);
      const begins = refBeginning(step, definition);
      if (begins && !step.ref.startsWith(begins))
        wrong(step, 'ref', `must begin ${begins}, after its force and workstream`);
      added.add(step.ref);
    } else if (!added.has(step.ref)) {
      wrong(step, 'ref', `no milestone ${step.ref} has been added before this`);
    } else if (step.do === 'set_baseline') {
      baselined.add(step.ref);
    } else if (!baselined.has(step.ref) && !BEFORE_BASELINE.has(step.do)) {
      wrong(step, 'ref', `${step.ref} has no baseline yet`);
    }
  }
}

function refBeginning(
  step: Extract<DemonstrationCommand, { do: 'add_milestone' }>,
  definition: ProgrammeDefinition,
): string | null {
  const workstream = definition.workstreams.find(({ ref }) => ref === step.workstream);
  return workstream ? `${step.subject === 'national' ? NATIONAL_CODE : step.subject}-${workstream.position}-` : null;
}
